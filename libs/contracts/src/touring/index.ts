import { lifecycleDeclared } from '../lifecycle-declared';

export * from './offer';
export * from './tour';
export * from './stop';
export const touringLifecycleDeclared = lifecycleDeclared('touring');
