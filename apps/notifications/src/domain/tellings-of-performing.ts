import { engagementAdvanced, engagementEnquired, type EventOf } from '@caravanserai/contracts';
import type { Category } from './category';
import type { Template } from './template';
import { type Audience, party, tell, type Telling } from './telling';

const company = party('organiser', 'manage-tours');
const presenter = party('host', 'manage-tours');
const everybodyOf = (role: 'organiser' | 'host') => party(role, 'manage-tours', 'negotiate', 'sign');

type Step = EventOf<typeof engagementAdvanced>['step'];
const after = (steps: readonly Step[], to: Audience, template: Template, category: Category): Telling => tell(engagementAdvanced, to, template, category, { step: steps });

/**
 * Who is told on the way of an engagement: the company of what the presenter does, and the other way round. Of the evening itself (the get-in,
 * the show) nobody is: both stand in the house.
 */
export const tellingsOfPerforming: readonly Telling[] = [
  tell(engagementEnquired, company, 'engagement-asked', 'line'),
  after(['say-available'], presenter, 'engagement-available', 'line'),
  after(['decline'], presenter, 'engagement-declined', 'rights'),
  after(['place-hold'], company, 'engagement-held', 'line'),
  after(['release'], company, 'engagement-released', 'line'),
  after(['expire-hold'], presenter, 'engagement-hold-expired', 'rights'),
  after(['expire-hold'], company, 'engagement-hold-expired', 'line'),
  after(['offer'], everybodyOf('organiser'), 'engagement-offered', 'contract'),
  after(['lapse'], everybodyOf('organiser'), 'engagement-lapsed', 'contract'),
  after(['lapse'], everybodyOf('host'), 'engagement-lapsed', 'contract'),
  after(['contract'], everybodyOf('organiser'), 'engagement-agreed', 'contract'),
  after(['contract'], everybodyOf('host'), 'engagement-agreed', 'contract'),
  after(['begin-advancing'], presenter, 'engagement-advancing', 'facility'),
  after(['close-advancing'], presenter, 'engagement-advanced', 'facility'),
  after(['depart'], presenter, 'engagement-departed', 'facility'),
  after(['get-out'], everybodyOf('organiser'), 'engagement-to-settle', 'contract'),
  after(['settle'], everybodyOf('organiser'), 'engagement-settled', 'contract'),
  after(['cancel-by-host', 'cancel-force-majeure'], everybodyOf('organiser'), 'engagement-cancelled', 'contract'),
  after(['cancel-by-organiser', 'cancel-force-majeure'], everybodyOf('host'), 'engagement-cancelled', 'contract'),
];
