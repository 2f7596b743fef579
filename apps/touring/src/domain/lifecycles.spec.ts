import { allEvents } from '@caravanserai/contracts';
import { engagementLifecycle } from './engagement-lifecycle';
import { hostingSaga } from './hosting-saga';
import { importProposalLifecycle } from './import-proposal';
import { offerLifecycle } from './offer-lifecycle';
import { stopLifecycle } from './stop-lifecycle';
import { tourLifecycle } from './tour-lifecycle';

/** What each state allows, written by hand; whatever is not listed is refused. Every pair of state and action is tried. */
const allowed = {
  'touring.offer': {
    draft: 'revise-offer>draft submit-offer>submitted withdraw-offer>withdrawn',
    submitted: 'request-offer-changes>changes-requested publish-offer>published reject-offer>rejected withdraw-offer>withdrawn',
    'changes-requested': 'revise-offer>changes-requested submit-offer>submitted withdraw-offer>withdrawn',
    published: 'close-offer>closed withdraw-offer>withdrawn',
    closed: '',
    rejected: '',
    withdrawn: '',
  },
  'touring.tour': { planned: 'end-tour>ended end-with-offer>ended', ended: '', recorded: '' },
  'touring.stop': {
    hold:
      'extend-hold>hold release-hold>hold-released decline-hold>declined expire-hold>hold-expired challenge-hold>challenged pass-facility>hold ' +
      'set-facility-conditions>hold accept-facility-conditions>hold fail-facility>facility-failed send-contract>reserved ' +
      'yield-to-confirmed-rival>hold-released end-with-tour>hold-released end-with-offer>hold-released',
    challenged:
      'release-hold>hold-released decline-hold>declined expire-hold>hold-expired challenge-hold>challenged answer-challenge>hold ' +
      'drop-challenge>hold release-unanswered>hold-released pass-facility>challenged set-facility-conditions>challenged ' +
      'accept-facility-conditions>challenged fail-facility>facility-failed yield-to-confirmed-rival>hold-released ' +
      'end-with-tour>hold-released end-with-offer>hold-released',
    reserved:
      'confirm>confirmed lapse-contract>contract-lapsed decline-contract>contract-declined ' +
      'withdraw-organiser>withdrawn-by-organiser withdraw-host>withdrawn-by-host',
    'contract-lapsed': 'send-contract>reserved',
    confirmed: 'cancel-stop>cancelled conclude>concluded',
    concluded: '',
    cancelled: '',
    'hold-expired': '',
    'hold-released': '',
    declined: '',
    'facility-failed': '',
    'contract-declined': '',
    'withdrawn-by-organiser': '',
    'withdrawn-by-host': '',
    recorded: '',
  },
  'touring.engagement': {
    enquiry: 'say-available>availability decline>declined release>hold-released',
    availability: 'place-hold>hold decline>declined release>hold-released',
    hold: 'offer>offer decline>declined release>hold-released expire-hold>hold-expired',
    offer: 'contract>contract decline>declined release>hold-released lapse>contract-lapsed',
    contract: 'begin-advancing>advancing cancel-by-host>cancelled-by-host cancel-by-organiser>cancelled-by-organiser cancel-force-majeure>cancelled-force-majeure',
    advancing: 'close-advancing>advanced cancel-by-host>cancelled-by-host cancel-by-organiser>cancelled-by-organiser cancel-force-majeure>cancelled-force-majeure',
    advanced: 'depart>travel cancel-by-host>cancelled-by-host cancel-by-organiser>cancelled-by-organiser cancel-force-majeure>cancelled-force-majeure',
    travel: 'get-in>get-in cancel-by-host>cancelled-by-host cancel-by-organiser>cancelled-by-organiser cancel-force-majeure>cancelled-force-majeure',
    'get-in': 'perform>performed cancel-by-host>cancelled-by-host cancel-by-organiser>cancelled-by-organiser cancel-force-majeure>cancelled-force-majeure',
    performed: 'perform>performed get-out>get-out',
    'get-out': 'settle>settled',
    settled: '',
    recorded: '',
    declined: '',
    'hold-expired': '',
    'hold-released': '',
    'contract-lapsed': '',
    'cancelled-by-host': '',
    'cancelled-by-organiser': '',
    'cancelled-force-majeure': '',
  },
  'touring.import-proposal': { open: 'say-same>same say-different>different', same: '', different: '' },
  'touring.hosting-saga': {
    offered: 'draft-agreement>drafted execute-agreement>confirmed decline-agreement>declined lapse-agreement>lapsed withdraw-agreement>withdrawn',
    drafted: 'agree-text>signing execute-agreement>confirmed decline-agreement>declined lapse-agreement>lapsed withdraw-agreement>withdrawn',
    signing: 'reopen-text>drafted execute-agreement>confirmed decline-agreement>declined lapse-agreement>lapsed withdraw-agreement>withdrawn',
    confirmed: '',
    declined: '',
    lapsed: '',
    withdrawn: '',
  },
} as const;

const lifecycles = [offerLifecycle, tourLifecycle, stopLifecycle, engagementLifecycle, importProposalLifecycle, hostingSaga];

const pairs = lifecycles.flatMap((lifecycle) => {
  const rows: Record<string, string> = allowed[lifecycle.workflow as keyof typeof allowed];
  return lifecycle.pairs().map(({ state, action }) => {
    const cell = rows[state]?.split(' ').find((entry) => entry.startsWith(`${action}>`));
    return [lifecycle.workflow, state, action, cell?.split('>')[1] ?? 'action-not-allowed', lifecycle] as const;
  });
});

describe('lifecycle tables', () => {
  it.each(pairs)('%s: %s + %s gives %s', (_workflow, state, action, expected, lifecycle) => {
    const decision = (lifecycle as (typeof lifecycles)[0]).next(state as never, action as never);
    expect(decision.ok ? decision.value : decision.rejection.code).toBe(expected);
  });

  it.each(lifecycles)('$workflow names only states that the hand-written table knows', (lifecycle) => {
    expect(lifecycle.states).toEqual(Object.keys(allowed[lifecycle.workflow as keyof typeof allowed]));
  });

  it.each(lifecycles)('$workflow emits only declared events', ({ eventTypes }) => {
    const declared = new Set(allEvents.map(({ type }) => type));
    expect(eventTypes.filter((type) => !declared.has(type))).toEqual([]);
  });
});
