import { Caller } from '@caravanserai/hosting';
import { Controller, Get } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { ReadHealth } from '../use-cases/read-health';

/** How the services stand beside each other. */
@Controller('services')
export class HealthViewController {
  constructor(private readonly health: ReadHealth) {}

  @Get('health')
  @ApiOperation({
    description:
      'Of each service: events that wait in its outbox and the age of the oldest, events of each owner still to be applied, aggregates with parked and with dead events, gaps, events parked by cause and the oldest of them, timers that are late; and which services did not answer within two seconds.',
  })
  readHealth(@Caller() caller: Caller) {
    return this.health.execute(caller);
  }
}
