import { lifecycleDeclared } from '../lifecycle-declared';

export * from './offer';
export * from './tour';
export * from './stop';
export * from './hosting-saga';
export * from './road';
export * from './performing';
export * from './what-if';
export * from './money';
export * from './import-proposal';
export const touringLifecycleDeclared = lifecycleDeclared('touring');
