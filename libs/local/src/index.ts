export { type Hold, holdDataFolder } from './hold-data-folder';
export { LocalFailure } from './local-failure';
export { createDatabaseAt, dropDatabaseAt } from './postgres/databases';
export type { LocalPostgres } from './postgres/local-postgres';
export { removePostgres } from './postgres/place';
export { type PostgresOptions, startPostgres } from './postgres/start-postgres';
export { type KafkaNode } from './kafka/kafka-node';
export { kafkaTool } from './kafka/kafka-tool';
export { type KafkaOptions, type LocalKafka, startKafka } from './kafka/start-kafka';
