export * from './cause';
export * from './envelope';
export * from './event-decorators';
export * from './event-handlers';
export * from './event-consumer';
export * from './event-server';
export * from './fault-points';
export * from './figures';
export * from './in-process/in-process-bus';
export { emptyTopics, type FillSettings, fillTopics } from './kafka/fill-topics';
export * from './messaging.module';
export * from './outbox';
export * from './mendings';
export { ParkedEvents, type Operator, type ParkedEvent, type ParkingReason } from './parked-events';
export * from './rebuild';
export * from './renew-logs';
export * from './timers';
export * from './views';
export * from './wakeful-loop';
import { Messaging1764000001000 } from './migrations/1764000001000-messaging';
import { Mendings1764000001100 } from './migrations/1764000001100-mendings';

/** The messaging tables of every service. */
export const messagingMigrations = [Messaging1764000001000, Mendings1764000001100];
