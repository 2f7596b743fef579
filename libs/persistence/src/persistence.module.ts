import { type DynamicModule, Module } from '@nestjs/common';
import { getDataSourceToken, TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Clock } from './clock';
import { type DatabaseSettings, dataSourceOptions, outlivingItsConnections, refusingSecondConnections } from './database';
import { UnitOfWork } from './unit-of-work';

let dataSourceCount = 0;

/** Gives one service its data source, its unit of work and its clock. */
@Module({})
export class PersistenceModule {
  static forService(settings: DatabaseSettings & { clockFile?: string }): DynamicModule {
    // Nest keeps one register of names per process, and several services may live in one.
    const name = `${settings.applicationName}-${++dataSourceCount}`;
    return {
      module: PersistenceModule,
      global: true,
      imports: [TypeOrmModule.forRoot({ ...dataSourceOptions(settings), name, retryAttempts: 10, retryDelay: 500 })],
      providers: [
        { provide: DataSource, useExisting: getDataSourceToken(name) },
        { provide: Clock, useValue: new Clock(settings.clockFile) },
        { provide: UnitOfWork, useFactory: (dataSource: DataSource, clock: Clock) => new UnitOfWork(refusingSecondConnections(outlivingItsConnections(dataSource)), clock), inject: [DataSource, Clock] },
      ],
      exports: [Clock, UnitOfWork, DataSource],
    };
  }
}
