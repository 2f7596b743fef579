import { Module } from '@nestjs/common';
import { LogsController } from '../http/logs.controller';
import { DeleteLog } from './delete-log';
import { ImportLog } from './import-log';
import { ListLogs } from './list-logs';
import { LogShelf } from './log-shelf';
import { ReadLogSummary } from './read-log-summary';

/** Logs from elsewhere: uploaded, listed, looked at, deleted. */
@Module({
  controllers: [LogsController],
  providers: [LogShelf, ImportLog, ListLogs, ReadLogSummary, DeleteLog],
  exports: [LogShelf],
})
export class WorkspaceModule {}
