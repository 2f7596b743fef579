import { lifecycleDeclared } from '../lifecycle-declared';

export * from './organisation';
export * from './mandate';
export * from './match';
export * from './designation';
export * from './office';
export * from './invitation';
export * from './calendar';
export const contactsLifecycleDeclared = lifecycleDeclared('contacts');
