export * from './asyncapi';
export * from './catalogue';
export * from './contacts';
export * from './coproduction';
export * from './define-event';
export type { DataOf, Field, FieldKind } from './fields';
export * from './notifications';
export * from './registry';
export * from './touring';
