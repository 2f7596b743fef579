/** All of the kernel that runs in a browser too; the hashes need Node and live at '@caravanserai/kernel/hash'. */
export * from './rejection';
export * from './lifecycle';
export * from './lifecycle-definition';
export { lifecycleFaults } from './lifecycle-faults';
export { carryingEvent } from './carrying-event';
export * from './countries';
export * from './currencies';
export * from './money';
export * from './shares';
export * from './split';
export * from './calendar';
export { isIanaZone } from './time-zone';
export * from './date-range';
export * from './canonical-json';
export * from './identifiers';
export * from './environment-refused';
