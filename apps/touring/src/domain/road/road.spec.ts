import { cancellationTier } from './cancellation';
import { carbonGrams, type EmissionFactor } from './carbon';
import { checklistOf } from './checklist';
import { type ConditionContent, type ConditionNote, differences } from './condition';
import { coverOver, type CoverTerms, nailToNail } from './cover';
import { legMayAdvance, termsHold } from './leg-rules';
import type { LegAction, LegState } from './leg-lifecycle';
import type { Customs, LegTerms } from './leg-terms';
import { isValidFor, type DocumentTerms } from './paperwork';
import { movesSequence, publicEventLifecycle } from './public-event-lifecycle';

const euros = (minor: number) => ({ minor, currency: 'EUR' });
const none: Customs = { procedure: 'none', documentNumber: null, issuedOn: null, expiresOn: null, broker: null, declaredValue: null };
const ata: Customs = { ...none, procedure: 'ata', documentNumber: 'PT-1', issuedOn: '2028-01-10', expiresOn: '2029-01-09' };
const terms: LegTerms = {
  from: 'PTLIS', to: 'JPTYO', departs: '2028-02-01T08:00:00.000Z', departsZone: 'Europe/Lisbon', arrives: '2028-02-03T08:00:00.000Z', arrivesZone: 'Asia/Tokyo', mode: 'air', distanceKm: 11_140,
  crates: 12, grossKg: 2_400, carrier: 'Carrier', tracking: null, sealNumber: null, quote: euros(1), cost: null, costBearer: 'shared', customs: none,
};

describe('the terms of a transport', () => {
  it.each<[string, Partial<LegTerms>, string]>([
    ['as they should be', {}, 'ok'],
    ['from a place that is no UN/LOCODE', { from: 'Lisbon' }, 'place-not-locode'],
    ['with a digit that no code has', { to: 'JPTY1' }, 'place-not-locode'],
    ['to where it came from', { to: 'PTLIS' }, 'leg-goes-nowhere'],
    ['in a year that nobody plans', { departs: '1999-12-31T23:59:59.000Z' }, 'dates-out-of-range'],
    ['beyond all years', { arrives: '+010000-01-01T11:59:59.999Z' }, 'dates-out-of-range'],
    ['arriving as it leaves', { arrives: terms.departs }, 'arrival-before-departure'],
    ['under a carnet with all its days', { customs: ata }, 'ok'],
    ['under a carnet that is not here yet', { customs: { ...none, procedure: 'ata' } }, 'ok'],
    ['under a carnet without its end', { customs: { ...ata, expiresOn: null } }, 'customs-document-incomplete'],
    ['with a document of no procedure', { customs: { ...ata, procedure: 'none' } }, 'customs-document-incomplete'],
  ])('%s', (_name, change, expected) => {
    const decision = termsHold({ ...terms, ...change });
    expect(decision.ok ? 'ok' : decision.rejection.code).toBe(expected);
  });
});

describe('a transport', () => {
  it.each<[string, LegState, LegAction, Partial<LegTerms>, number, string]>([
    ['is quoted at a price', 'planned', 'quote', {}, 0, 'quoted'],
    ['is not quoted without one', 'planned', 'quote', { quote: null }, 0, 'quote-missing'],
    ['is not booked with nobody', 'quoted', 'book', { carrier: null }, 0, 'carrier-missing'],
    ['has nothing to clear inside a union', 'booked', 'clear-export', {}, 0, 'customs-document-missing'],
    ['is collected without clearing there', 'booked', 'collect', {}, 0, 'collected'],
    ['is not collected uncleared', 'booked', 'collect', { customs: ata }, 0, 'border-not-cleared'],
    ['is collected when it is cleared', 'export-cleared', 'collect', { customs: ata }, 0, 'collected'],
    ['clears with a carnet in force', 'booked', 'clear-export', { customs: ata }, 0, 'export-cleared'],
    ['clears on its last day', 'booked', 'clear-export', { customs: { ...ata, expiresOn: '2028-02-01' } }, 0, 'export-cleared'],
    ['does not clear the day after', 'booked', 'clear-export', { customs: { ...ata, expiresOn: '2028-01-31' } }, 0, 'customs-document-invalid'],
    ['is not delivered before the border has let it in', 'in-transit', 'deliver', { customs: ata }, 0, 'border-not-cleared'],
    ['is discharged when nothing is open', 'delivered', 'discharge', {}, 0, 'discharged'],
    ['is held up by an incident', 'delivered', 'discharge', {}, 1, 'incidents-open'],
  ])('%s', (_name, state, action, change, openIncidents, expected) => {
    const decision = legMayAdvance({ state, terms: { ...terms, ...change }, openIncidents, today: '2028-02-01' }, action);
    expect(decision.ok ? decision.value : decision.rejection.code).toBe(expected);
  });
});

describe('carbon', () => {
  const factor = (mode: EmissionFactor['mode'], upToKm: number | null, mgPerTonneKm: number, validFrom = '2000-01-01') => ({ mode, upToKm, mgPerTonneKm, validFrom });
  const factors = [factor('road', null, 126_310), factor('air', 3_700, 1_735_000), factor('air', null, 570_000), factor('road', null, 100_000, '2030-01-01')];
  const cases: Array<[string, Partial<LegTerms>, number | null]> = [
    // 2.4 t over 11,140 km at 0.57 kg a tonne-kilometre.
    ['a long flight', {}, 15_239_520],
    ['a flight to the very end of the short haul', { distanceKm: 3_700 }, 15_406_800],
    ['a kilometre further', { distanceKm: 3_701 }, 5_062_968],
    ['a lorry', { mode: 'road', distanceKm: 100, grossKg: 1_000 }, 12_631],
    ['half a gram is one', { mode: 'road', distanceKm: 1, grossKg: 12 }, 2],
    ['a lorry after a new factor', { mode: 'road', distanceKm: 100, grossKg: 1_000, departs: '2030-01-01T00:00:00.000Z' }, 10_000],
    ['a ship nobody has a factor for', { mode: 'sea' }, null],
  ];
  it.each(cases)('%s', (_name, change, expected) => {
    expect(carbonGrams({ ...terms, ...change }, factors)).toBe(expected);
  });
});

describe('cover from nail to nail', () => {
  const cover = (from: string, to: string, minor = 100, change: Partial<CoverTerms> = {}): CoverTerms => ({
    type: 'commercial', insurer: 'Insurer', policyNumber: '1', agreedValue: euros(minor), limitConveyance: null, limitLocation: null, deductible: null, from, to, exclusions: null, certificateFileId: null, ...change,
  });
  const needed = { from: '2028-02-01', to: '2028-06-11' };
  it.each<[string, CoverTerms[], string]>([
    ['all of it', [cover('2028-02-01', '2028-06-11')], '0 null 0'],
    ['nothing', [], '131 2028-02-01 0'],
    ['a day short at the end', [cover('2028-02-01', '2028-06-10')], '1 2028-06-10 0'],
    ['two that meet', [cover('2028-01-01', '2028-04-01'), cover('2028-04-01', '2029-01-01')], '0 null 0'],
    ['two with a day between', [cover('2028-01-01', '2028-04-01'), cover('2028-04-02', '2029-01-01')], '1 2028-04-01 0'],
    ['too little', [cover('2028-01-01', '2029-01-01', 60)], '0 null 40'],
    ['an indemnity and the rest', [cover('2028-01-01', '2029-01-01', 60), cover('2028-01-01', '2029-01-01', 40)], '0 null 0'],
    ['no more than any one vehicle', [cover('2028-01-01', '2029-01-01', 100, { limitConveyance: euros(70) })], '0 null 30'],
    ['another currency', [cover('2028-01-01', '2029-01-01', 100, { agreedValue: { minor: 100, currency: 'JPY' } })], '0 null 100'],
  ])('%s', (_name, covers, expected) => {
    const { uncoveredDays, firstGap, shortMinor } = coverOver(needed, euros(100), covers);
    expect(`${uncoveredDays} ${firstGap} ${shortMinor}`).toBe(expected);
  });

  it('is needed from the first collection to the day of the last arrival', () => {
    const stay = { delivery: '2028-02-15', dispatch: '2028-06-08' };
    expect(nailToNail(stay, [terms, { departs: '2028-06-08T08:00:00.000Z', arrives: '2028-06-10T20:00:00.000Z' }])).toEqual(needed);
    expect(nailToNail(stay, [])).toEqual({ from: '2028-02-15', to: '2028-06-08' });
  });
});

it.each<[string, Partial<DocumentTerms>, boolean]>([
  ['issued for ever', { issuedOn: '2028-01-01' }, true],
  ['in force on the last day', { issuedOn: '2028-01-01', expiresOn: '2028-06-08' }, true],
  ['ending the day before', { issuedOn: '2028-01-01', expiresOn: '2028-06-07' }, false],
  ['only applied for', { appliedOn: '2028-01-01' }, false],
  ['refused', { issuedOn: '2028-01-01', refusedOn: '2028-02-01' }, false],
])('a document %s', (_name, change, expected) => {
  const empty: DocumentTerms = { kind: 'immunity', authority: null, number: null, appliedOn: null, issuedOn: null, expiresOn: null, refusedOn: null, objectIds: [], fileId: null };
  expect(isValidFor({ ...empty, ...change }, '2028-06-08')).toBe(expected);
});

describe('the tier of a cancellation', () => {
  // The five tiers of rule R27.
  const ladder = [{ fromDays: 271, shareBasisPoints: 1_500 }, { fromDays: 181, shareBasisPoints: 4_000 }, { fromDays: 121, shareBasisPoints: 6_000 }, { fromDays: 61, shareBasisPoints: 8_000 }, { fromDays: 0, shareBasisPoints: 10_000 }];
  it.each([['2028-01-01', '2028-09-28', 271, 1_500], ['2028-01-01', '2028-09-27', 270, 4_000], ['2028-01-01', '2028-01-01', 0, 10_000], ['2028-01-02', '2028-01-01', -1, 10_000]])('on %s before %s', (today, opening, days, share) => {
    expect(cancellationTier(ladder, opening, today, 'host')).toEqual({ daysToOpening: days, shareBasisPoints: share });
  });
  it('is nothing where neither side could help it', () => {
    expect(cancellationTier(ladder, '2028-01-01', '2028-01-01', 'force-majeure').shareBasisPoints).toBe(0);
  });
});

describe('differences to the report before', () => {
  const note = (part: string, defect: ConditionNote['defect'], sizeMm: number | null = null, words: string | null = null): ConditionNote => ({ part, defect, sizeMm, words, photographIds: [] });
  const content = (notes: ConditionNote[], change: Partial<ConditionContent> = {}): ConditionContent => ({ work: 'needs-no-work', showing: 'exhibitable', stability: 'stable', reason: 'exhibition', crate: null, notes, photographIds: [], ...change });
  const before = content([note('Lid', 'crack', 12), note('Foot', 'scratch', 3), note('Rim', 'stain', null, 'pale')]);
  it.each<[string, ConditionContent, string[]]>([
    ['none', before, []],
    ['a part spelled otherwise is the same part', content([note('lid', 'crack', 12), note('Foot', 'scratch', 3), note('Rim', 'stain', null, 'pale')]), []],
    ['a crack that has grown', content([note('Lid', 'crack', 15), ...before.notes.slice(1)]), ['grown Lid 12>15']],
    ['a scratch that is gone and a new loss', content([before.notes[0]!, note('Foot', 'loss', 4), before.notes[2]!]), ['appeared Foot null>4', 'gone Foot 3>null']],
    ['other words', content([...before.notes.slice(0, 2), note('Rim', 'stain', null, 'dark')]), ['reworded Rim pale>dark']],
    ['another judgement', content([...before.notes], { stability: 'in-jeopardy' }), ['judgement stability stable>in-jeopardy']],
  ])('%s', (_name, after, expected) => {
    expect(differences(before, after).map(({ kind, where, before: was, after: is }) => `${kind} ${where} ${was}>${is}`)).toEqual(expected);
  });
});

it('SEQUENCE grows with days, place and status and with nothing else', () => {
  const actions = [...new Set(publicEventLifecycle.pairs().map(({ action }) => action))];
  expect(actions.filter(movesSequence).sort()).toEqual(['cancel', 'move-online', 'postpone', 'reschedule', 'schedule']);
});

it('a checklist is done where everything of a procedure is', () => {
  const legs = { total: 1, booked: 1, collected: 0, delivered: 1 };
  const procedures = checklistOf('received', {
    today: '2028-02-16', nowMs: 0, opening: '2028-03-01', closing: '2028-06-01', depositRecorded: true, climateChecked: false, settlementSigned: false, cover: { uncoveredDays: 0, firstGap: null, shortMinor: 0 },
    documents: [], inbound: legs, outbound: legs, openIncidents: 0, unpackedMs: null, restEndsMs: null, objects: 2, incoming: { signed: 1, countersigned: 0, late: 0, latenessAccepted: false }, outgoing: { signed: 0, countersigned: 0 }, reportFiled: false,
  }, true);
  expect(procedures.filter(({ done }) => done).map(({ procedure }) => procedure)).toEqual(['loans-in', 'insurance-and-indemnity', 'rights', 'damage-and-loss']);
  expect(procedures.find(({ procedure }) => procedure === 'condition-checking')!.items).toEqual([{ what: 'reports-in', have: 1, need: 2, done: false }, { what: 'reports-out', have: 0, need: 2, done: false }]);
});
