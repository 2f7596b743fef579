import { BodyStream, Caller, CreatesFromBytes, field, IdParam, IsZone, PageQuery } from '@caravanserai/hosting';
import { Controller, Delete, Get, Post, Query } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { Readable } from 'node:stream';
import { summaryDefinition } from '../domain/figures/summary';
import { DeleteLog } from '../workspace/delete-log';
import { ImportLog } from '../workspace/import-log';
import { ListLogs } from '../workspace/list-logs';
import { ReadLogSummary } from '../workspace/read-log-summary';
import type { LogOptions } from '../workspace/reading/log-options';

/** Names of files and columns are whatever somebody chose; blanks at their ends count, so nothing is trimmed. */
function IsAnyName(description: string, optional = true): PropertyDecorator {
  const check = (value: unknown) => (typeof value === 'string' && value.length > 0 && value.length <= 300 && !/[\u0000-\u0008\u000a-\u001f\u007f]/.test(value) ? null : 'must have 1 to 300 characters on one line');
  return field({ name: 'isAnyName', check, schema: { type: 'string', minLength: 1, maxLength: 300 } }, { optional, description });
}

class ImportLogQuery implements LogOptions {
  @IsAnyName('The file\'s name; its ending (.xes, .csv, with .gz or without) tells the format', false)
  name: string;

  @IsAnyName('Column (CSV) or key (XES) of the case; usual names are recognised, here and below')
  case?: string;

  @IsAnyName('Column or key of the activity')
  activity?: string;

  @IsAnyName('Column or key of the time')
  timestamp?: string;

  @IsAnyName('Column or key of the transition, such as start and complete')
  lifecycle?: string;

  @IsAnyName('Column or key of who acted')
  resource?: string;

  @IsAnyName('One character, or the word tab; recognised when it is a comma, a semicolon, a tab or a bar')
  delimiter?: string;

  @IsZone({ optional: true, description: 'For times that say no offset from UTC' })
  zone?: string;
}

/** The workspace: logs from elsewhere, to be looked at with the same views. */
@Controller('logs')
export class LogsController {
  constructor(
    private readonly importing: ImportLog,
    private readonly list: ListLogs,
    private readonly summary: ReadLogSummary,
    private readonly deleting: DeleteLog,
  ) {}

  @Post()
  @CreatesFromBytes()
  @ApiOperation({ description: 'XES or CSV, packed with gzip or not, up to 200 MiB. A file that cannot be read is refused as `log-unreadable`, with `line` and `reason` in `details`, and leaves nothing behind.' })
  importLog(@Caller() caller: Caller, @Query() query: ImportLogQuery, @BodyStream() body: Readable) {
    return this.importing.execute(caller, body, query);
  }

  @Get()
  listLogs(@Caller() caller: Caller, @Query() query: PageQuery) {
    return this.list.execute(caller, query);
  }

  @Get(':id/summary')
  @ApiOperation({ description: summaryDefinition })
  readLogSummary(@Caller() caller: Caller, @IdParam() id: string) {
    return this.summary.execute(caller, id);
  }

  @Delete(':id')
  deleteLog(@Caller() caller: Caller, @IdParam() id: string) {
    return this.deleting.execute(caller, id);
  }
}
