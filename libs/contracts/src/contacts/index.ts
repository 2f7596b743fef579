import { lifecycleDeclared } from '../lifecycle-declared';

export * from './organisation';
export * from './mandate';
export * from './designation';
export const contactsLifecycleDeclared = lifecycleDeclared('contacts');
