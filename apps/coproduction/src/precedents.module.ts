import { Module } from '@nestjs/common';
import { PrecedentsController } from './http/precedents/precedents.controller';
import { ReadPrecedents } from './use-cases/precedents/read-precedents';
import { RecordPrecedents } from './use-cases/precedents/record-precedents';

/** Films of the past: who made what with whom before. */
@Module({ controllers: [PrecedentsController], providers: [RecordPrecedents, ReadPrecedents] })
export class PrecedentsModule {}
