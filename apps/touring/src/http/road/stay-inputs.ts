import { field, IsCode, IsDateOnly, IsFlag, IsId, IsInstant, IsListOf, IsListOfKind, IsMoney, IsText, IsTitle, IsWholeNumber, MoneyField, PageQuery, isLanguage } from '@caravanserai/hosting';
import { isUuid } from '@caravanserai/kernel';
import { incidentKinds } from '@caravanserai/contracts';
import { paperLanguages, type PaperLanguage } from '../../domain/road/paper-words';
import { plainSteps, type PlainStep, stayLifecycle, type StayState } from '../../domain/road/stay-lifecycle';
import { hostFacts, organiserFacts } from '../../store/road/facts';
import { type Incident, severities } from '../../store/road/incidents';
import { accessibilities, type PublicDetails } from '../../store/road/public-events';
import { eventSteps, type EventStep } from '../../use-cases/road/describe-public-event';
import type { FactGiven } from '../../use-cases/road/record-stay-fact';

export const idKind = { name: 'isId', check: (value: unknown) => (typeof value === 'string' && isUuid(value) ? null : 'must be a UUID in lower case'), schema: { type: 'string', format: 'uuid' } };
const languageKind = { name: 'isLanguage', check: (value: unknown) => (isLanguage(value) ? null : 'must be a BCP 47 language tag in canonical form'), schema: { type: 'string', maxLength: 35 } };
const accessibilityKind = {
  name: 'isAccessibility',
  check: (value: unknown) => ((accessibilities as readonly unknown[]).includes(value) ? null : `must be one of ${accessibilities.join(', ')}`),
  schema: { type: 'string', enum: [...accessibilities] },
};

export class StaysQuery extends PageQuery {
  @IsId({ optional: true })
  tourId?: string;

  @IsCode(stayLifecycle.states, { optional: true })
  state?: StayState;
}

export class StepBody {
  @IsCode(plainSteps, { description: 'The next step; `next` of the stay says what it still waits for' })
  step: PlainStep;
}

export class FactBody {
  @IsCode([...organiserFacts, ...hostFacts])
  kind: FactGiven['kind'];

  @IsInstant({ optional: true, description: 'The moment for which it is true; left out: now' })
  at?: string;

  @IsMoney({ optional: true })
  amount?: MoneyField;
}

export class FinalReportBody {
  @IsWholeNumber(0, 100_000_000)
  visitors: number;

  @IsWholeNumber(0, 3_650)
  openingDays: number;

  @IsMoney()
  income: MoneyField;

  @IsWholeNumber(0, 10_000, { description: 'At least as many as were reported on the way' })
  incidents: number;
}

export class CancelBody {
  @IsFlag({ description: 'What neither side could help: then nobody is at fault' })
  forceMajeure: boolean;

  @IsText(4_000, { description: 'Stays in this service; events carry no words' })
  remark: string;
}

export class IncidentBody {
  @IsCode(incidentKinds)
  kind: Incident['kind'];

  @IsCode(severities)
  severity: Incident['severity'];

  @IsId({ optional: true, description: 'The transport on which it happened' })
  legId?: string;

  @IsListOfKind(idKind, { max: 500, description: 'The objects concerned' })
  objectIds: string[];

  @IsInstant()
  happenedAt: string;

  @IsText(4_000, { description: 'Stays in this service; events carry no words' })
  words: string;
}

export class CloseIncidentBody {
  @IsText(4_000, { description: 'How it was dealt with' })
  remark: string;
}

export class HoursField {
  @IsWholeNumber(1, 7, { description: 'By ISO 8601: 1 is Monday' })
  weekday: number;

  @IsWholeNumber(0, 1_439, { description: 'Minutes since midnight at the venue' })
  fromMinute: number;

  @IsWholeNumber(1, 1_440)
  toMinute: number;
}

/** An address that a browser may be sent to: nothing but https, and no account in it. */
function IsHttpsAddress(): PropertyDecorator {
  const check = (value: unknown) => {
    if (typeof value !== 'string' || value.length > 2_000 || !URL.canParse(value)) return 'must be an address of at most 2,000 characters';
    const { protocol, username, password } = new URL(value);
    return protocol === 'https:' && username === '' && password === '' ? null : 'must begin with https:// and hold no account';
  };
  return field({ name: 'isHttpsAddress', check, schema: { type: 'string', format: 'uri', maxLength: 2_000 } }, { optional: true });
}

export class PublicEventBody {
  @IsListOf(() => HoursField, { max: 21, description: 'Of a usual week' })
  hours: HoursField[];

  @IsHttpsAddress()
  ticketsUrl?: string;

  @IsListOfKind(languageKind, { max: 30 })
  languages: string[];

  @IsListOfKind(accessibilityKind, { max: accessibilities.length })
  accessibility: PublicDetails['accessibility'][number][];
}

export class PublicEventStepBody {
  @IsCode(eventSteps)
  step: EventStep;

  @IsDateOnly({ optional: true, description: 'With a new date or none: the opening day that was announced before' })
  previousStart?: string;
}

export class PublicEventsQuery extends PageQuery {
  @IsDateOnly({ optional: true, description: 'Left out: today' })
  from?: string;
}

export class PaperQuery {
  @IsCode(paperLanguages, { optional: true, description: 'Left out: English' })
  language?: PaperLanguage;
}

export class FileQuery {
  @IsTitle(200, { description: "The file's name; what it is is told by its bytes" })
  name: string;
}
