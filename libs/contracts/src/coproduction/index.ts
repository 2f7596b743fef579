import { lifecycleDeclared } from '../lifecycle-declared';

export * from './account';
export * from './agreement';
export * from './clause';
export * from './obligation';
export * from './production';
export const coproductionLifecycleDeclared = lifecycleDeclared('coproduction');
