export * from './browser';
export * from './eventually';
export * from './movable-clock';
export * from './stand-in-owner';
export * from './test-database';
export * from './test-issuer';
export * from './test-service';
export * from './test-kafka';
