import { Caller, IdParam } from '@caravanserai/hosting';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiExtraModels } from '@nestjs/swagger';
import { DecideMatchProposal } from '../use-cases/decide-match-proposal';
import { ImportOrganisations } from '../use-cases/import-organisations';
import { ListMatchProposals } from '../use-cases/list-match-proposals';
import { MatchVenues } from '../use-cases/match-venues';
import { decisionIn, MatchVenuesBody, OrganisationsBulkBody, ProposalsQuery, DecideBody } from './import-inputs';
import { OrganisationRowFields, readOrganisationRow } from './organisation-row';

@ApiExtraModels(OrganisationRowFields)
@Controller()
export class ImportController {
  constructor(
    private readonly organisations: ImportOrganisations,
    private readonly venues: MatchVenues,
    private readonly proposals: ListMatchProposals,
    private readonly decide: DecideMatchProposal,
  ) {}

  @Post('bulk/organisations')
  importOrganisations(@Caller() caller: Caller, @Body() { source, rows }: OrganisationsBulkBody) {
    return this.organisations.execute(caller, { source, rows: rows.map(readOrganisationRow) });
  }

  @Post('bulk/match-venues')
  matchVenues(@Caller() caller: Caller, @Body() body: MatchVenuesBody) {
    return this.venues.execute(caller, body);
  }

  @Get('match-proposals')
  listMatchProposals(@Caller() caller: Caller, @Query() query: ProposalsQuery) {
    return this.proposals.execute(caller, query);
  }

  @Post('match-proposals/:id/decide')
  decideMatchProposal(@Caller() caller: Caller, @IdParam() id: string, @Body() body: DecideBody) {
    return this.decide.execute(caller, id, decisionIn(body));
  }
}
