import { type DynamicModule, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Clock } from './clock';
import { type DatabaseSettings, dataSourceOptions } from './database';
import { UnitOfWork } from './unit-of-work';

/** Gives one service its data source, its unit of work and its clock. */
@Module({})
export class PersistenceModule {
  static forService(settings: DatabaseSettings & { clockFile?: string }): DynamicModule {
    return {
      module: PersistenceModule,
      global: true,
      imports: [TypeOrmModule.forRoot({ ...dataSourceOptions(settings), retryAttempts: 10, retryDelay: 500 })],
      providers: [
        { provide: Clock, useValue: new Clock(settings.clockFile) },
        { provide: UnitOfWork, useFactory: (dataSource: DataSource, clock: Clock) => new UnitOfWork(dataSource, clock), inject: [DataSource, Clock] },
      ],
      exports: [Clock, UnitOfWork, TypeOrmModule],
    };
  }
}
