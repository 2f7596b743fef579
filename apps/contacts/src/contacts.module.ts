import { type DynamicModule, Module } from '@nestjs/common';
import type { ContactsConfig } from './config';
import { AuthorityController, DesignationsController } from './http/designations.controller';
import { CalendarsController } from './http/calendars.controller';
import { HolderController } from './http/holder.controller';
import { ImportController } from './http/import.controller';
import { InternalController } from './http/internal.controller';
import { InvitationsController } from './http/invitations.controller';
import { MandatesController } from './http/mandates.controller';
import { OfficesController } from './http/offices.controller';
import { OrganisationsController, OrganisationStatesController } from './http/organisations.controller';
import { PartnersController } from './http/partners.controller';
import { PeopleController } from './http/people.controller';
import { SuspensionController, VerificationController } from './http/verification.controller';
import { InvitationCodes } from './store/invitation-codes';
import { ActivateDesignation } from './use-cases/activate-designation';
import { AnnounceAbsence } from './use-cases/announce-absence';
import { AssignAuthority } from './use-cases/assign-authority';
import { CancelDesignation } from './use-cases/cancel-designation';
import { ChangeOffice } from './use-cases/change-office';
import { ChangeOrganisation } from './use-cases/change-organisation';
import { ChangeOwnData } from './use-cases/change-own-data';
import { ChangeParticipation } from './use-cases/change-participation';
import { CheckMandate } from './use-cases/check-mandate';
import { CloseOrganisation } from './use-cases/close-organisation';
import { ConfirmDesignation } from './use-cases/confirm-designation';
import { ConfirmOfficeDetails } from './use-cases/confirm-office-details';
import { CreateFirstAdministratorCode } from './use-cases/create-first-administrator-code';
import { DecideMatchProposal } from './use-cases/decide-match-proposal';
import { EnterCalendarRow } from './use-cases/enter-calendar-row';
import { EnterMandate } from './use-cases/enter-mandate';
import { EnterOrganisation } from './use-cases/enter-organisation';
import { EnterPerson } from './use-cases/enter-person';
import { ErasePerson } from './use-cases/erase-person';
import { ExpireDesignation } from './use-cases/expire-designation';
import { ExpireInvitation } from './use-cases/expire-invitation';
import { FindRecipients } from './use-cases/find-recipients';
import { GrantMandate } from './use-cases/grant-mandate';
import { ImportOrganisation } from './use-cases/import-organisation';
import { ImportOrganisations } from './use-cases/import-organisations';
import { InvitePerson } from './use-cases/invite-person';
import { IssueInvitation } from './use-cases/issue-invitation';
import { ListAccounts } from './use-cases/list-accounts';
import { ListDesignations } from './use-cases/list-designations';
import { ListInvitations } from './use-cases/list-invitations';
import { ListMandates } from './use-cases/list-mandates';
import { ListMatchProposals } from './use-cases/list-match-proposals';
import { ListOffices } from './use-cases/list-offices';
import { ListOrganisations } from './use-cases/list-organisations';
import { ListPartners } from './use-cases/list-partners';
import { LoadReference } from './use-cases/load-reference';
import { MatchVenues } from './use-cases/match-venues';
import { MergeOrganisation } from './use-cases/merge-organisation';
import { MoveDesignation } from './use-cases/move-designation';
import { OpenOffice } from './use-cases/open-office';
import { PublishHolderName } from './use-cases/publish-holder-name';
import { ReadCalendar } from './use-cases/read-calendar';
import { ReadDesignation } from './use-cases/read-designation';
import { ReadOffice } from './use-cases/read-office';
import { ReadOrganisation } from './use-cases/read-organisation';
import { ReadOwnData } from './use-cases/read-own-data';
import { ReadPartner } from './use-cases/read-partner';
import { RedeemInvitation } from './use-cases/redeem-invitation';
import { RegisterOrganisation } from './use-cases/register-organisation';
import { RejectDesignation } from './use-cases/reject-designation';
import { ReleasePerson } from './use-cases/release-person';
import { RemindOfEnd } from './use-cases/remind-of-end';
import { RemindOfVacancy } from './use-cases/remind-of-vacancy';
import { ReopenOrganisation } from './use-cases/reopen-organisation';
import { ResignDesignation } from './use-cases/resign-designation';
import { ResolvePerson } from './use-cases/resolve-person';
import { ResubmitDesignation } from './use-cases/resubmit-designation';
import { ResumeDesignation } from './use-cases/resume-designation';
import { ReturnDesignation } from './use-cases/return-designation';
import { RevokeDesignation } from './use-cases/revoke-designation';
import { RevokeMandate } from './use-cases/revoke-mandate';
import { SeedDemonstration } from './use-cases/seed-demonstration';
import { SeedOffices } from './use-cases/seed-offices';
import { SettleInvitation } from './use-cases/settle-invitation';
import { SubmitDesignation } from './use-cases/submit-designation';
import { SuspendDesignation } from './use-cases/suspend-designation';
import { TellApart } from './use-cases/tell-apart';
import { UnlinkAccount } from './use-cases/unlink-account';
import { VerifyDesignation } from './use-cases/verify-designation';
import { WithdrawInvitation } from './use-cases/withdraw-invitation';

const directory = [ListPartners, ReadPartner, AssignAuthority, ChangeParticipation, ReadCalendar, EnterCalendarRow, LoadReference];
const organisations = [EnterOrganisation, RegisterOrganisation, ChangeOrganisation, CloseOrganisation, ReopenOrganisation, ListOrganisations, ReadOrganisation];
const people = [EnterPerson, ReadOwnData, ChangeOwnData, ErasePerson, ReleasePerson, ListAccounts, UnlinkAccount, ResolvePerson, FindRecipients];
const mandates = [EnterMandate, GrantMandate, RevokeMandate, ListMandates, CheckMandate];
const invitations = [
  IssueInvitation, InvitePerson, SettleInvitation, RedeemInvitation, WithdrawInvitation, ExpireInvitation, ListInvitations, CreateFirstAdministratorCode,
];
const offices = [OpenOffice, ChangeOffice, ConfirmOfficeDetails, ListOffices, ReadOffice, AnnounceAbsence, PublishHolderName];
const designations = [
  MoveDesignation, SubmitDesignation, ResubmitDesignation, CancelDesignation, VerifyDesignation, ReturnDesignation, RejectDesignation, ConfirmDesignation,
  ActivateDesignation, ExpireDesignation, RemindOfEnd, RemindOfVacancy, SuspendDesignation, ResumeDesignation, RevokeDesignation, ResignDesignation, ListDesignations, ReadDesignation,
];
const demonstration = [SeedDemonstration, SeedOffices];
const imports = [ImportOrganisation, ImportOrganisations, MatchVenues, ListMatchProposals, DecideMatchProposal, MergeOrganisation, TellApart];

/** Who the institutions, their people and the partners' points of contact are, and who may act for whom. */
@Module({})
export class ContactsModule {
  static with({ invitationSecret }: ContactsConfig): DynamicModule {
    return {
      module: ContactsModule,
      controllers: [
        PartnersController, CalendarsController, OrganisationsController, OrganisationStatesController, MandatesController, InvitationsController, PeopleController,
        OfficesController, DesignationsController, AuthorityController, VerificationController, SuspensionController, HolderController,
        ImportController, InternalController,
      ],
      providers: [
        { provide: InvitationCodes, useValue: new InvitationCodes(invitationSecret) },
        ...directory, ...organisations, ...people, ...mandates, ...invitations, ...offices, ...designations, ...imports, ...demonstration,
      ],
    };
  }
}
