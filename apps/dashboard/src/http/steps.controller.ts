import { Caller, InputRefused } from '@caravanserai/hosting';
import { Controller, Get, Headers, Res } from '@nestjs/common';
import { ApiOperation, ApiProduces } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { OpenStepStream } from '../use-cases/open-step-stream';
import { sendStream } from './send-stream';

/** News of what changes, as server-sent events. */
@Controller('steps')
export class StepsController {
  constructor(private readonly open: OpenStepStream) {}

  @Get('stream')
  @ApiProduces('text/event-stream')
  @ApiOperation({
    description:
      'Events `change` with `{ position, keys: [{ workflow, id }] }`: what to ask for anew; the id is the position. `resync` says that everything may have changed. Whoever comes back with Last-Event-ID gets what was missed, or one `resync`.',
  })
  async followSteps(@Caller() caller: Caller, @Headers('last-event-id') last: string | undefined, @Res({ passthrough: true }) reply: FastifyReply) {
    const opened = await this.open.execute(caller, positionOf(last));
    return opened.ok ? sendStream(opened.value, reply) : opened;
  }
}

function positionOf(last: string | undefined): number | null {
  if (last === undefined || last === '') return null;
  if (/^\d{1,15}$/.test(last)) return Number(last);
  throw new InputRefused([{ field: 'last-event-id', reason: 'must be the id of an event of this stream' }]);
}
