import type { Policy, Rule } from '@caravanserai/access';

const administrator: Rule = { who: 'administrator' };
/** Whoever administers the organisation that is acted upon. */
const ownAdministrator: Rule = { who: 'party', roles: ['organisation'], power: 'administer-organisation' };
/** Whoever may name points of contact for the organisation that the partner made its designating authority. */
const authority: Rule = { who: 'party', roles: ['authority'], power: 'designate' };
/** The person whom the mandate, designation or data is about. */
const self: Rule = { who: 'self' };

/** Who may do what. Several rules of one action are alternatives. */
export const policy: Policy = {
  'list-partners': { who: 'public' },
  'read-partner': { who: 'public' },
  'assign-authority': administrator,
  'change-participation': administrator,
  'read-calendar': { who: 'public' },
  'enter-calendar-row': administrator,

  'list-organisations': { who: 'public' },
  'read-organisation': { who: 'public' },
  'register-organisation': administrator,
  'change-organisation': [ownAdministrator, administrator],
  'close-organisation': administrator,
  'reopen-organisation': administrator,

  'list-mandates': [ownAdministrator, administrator],
  'grant-mandate': [ownAdministrator, administrator],
  'revoke-mandate': [ownAdministrator, administrator],
  'list-invitations': [ownAdministrator, administrator],
  'invite-person': [ownAdministrator, administrator],
  'withdraw-invitation': [ownAdministrator, administrator],
  'redeem-invitation': { who: 'signed-in' },

  'read-own-data': { who: 'linked' },
  'change-own-data': { who: 'linked' },
  'erase-person': [self, administrator],
  'list-accounts': administrator,
  'unlink-account': [self, administrator],

  'list-offices': { who: 'public' },
  'read-office': { who: 'public' },
  'open-office': administrator,
  'change-office': [authority, administrator],
  'confirm-office-details': [self, authority],

  'list-designations': [authority, administrator],
  'read-designation': [self, authority, administrator],
  'submit-designation': authority,
  'resubmit-designation': authority,
  'cancel-designation': authority,
  'revoke-designation': authority,
  'verify-designation': administrator,
  'return-designation': administrator,
  'reject-designation': administrator,
  'confirm-designation': administrator,
  'suspend-designation': administrator,
  'resume-designation': administrator,
  'resign-designation': self,
  'publish-holder-name': self,
  'announce-absence': [self, authority],

  'import-organisations': administrator,
  'match-venues': administrator,
  'list-match-proposals': administrator,
  'decide-match-proposal': administrator,
};
