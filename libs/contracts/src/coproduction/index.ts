import { lifecycleDeclared } from '../lifecycle-declared';

export * from './agreement';
export const coproductionLifecycleDeclared = lifecycleDeclared('coproduction');
