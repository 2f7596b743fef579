import { lifecycleDeclared } from '../lifecycle-declared';

export * from './notification';
export const notificationsLifecycleDeclared = lifecycleDeclared('notifications');
