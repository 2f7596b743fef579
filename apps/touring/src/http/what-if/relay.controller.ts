import { Caller, Creates, IdParam } from '@caravanserai/hosting';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { Relay } from '../../use-cases/what-if/relay';
import { placesIn, RelayInvitationBody, RelayQuery } from './what-if-inputs';

/** Who could take over where a host has dropped out. */
@Controller('tours')
export class RelayController {
  constructor(private readonly relay: Relay) {}

  @Get(':id/relay')
  @ApiOperation({ description: 'Holds of this tour that wait with dates in the hole, then spaces that fit the offer and are free in it.' })
  candidates(@Caller() caller: Caller, @IdParam() id: string, @Query() { places, ...gap }: RelayQuery) {
    return this.relay.candidates(caller, id, { ...gap, places: placesIn(places) });
  }

  @Creates()
  @Post(':id/relay-invitations')
  invite(@Caller() caller: Caller, @IdParam() id: string, @Body() { places = [], ...gap }: RelayInvitationBody) {
    return this.relay.invite(caller, id, { ...gap, places });
  }
}
