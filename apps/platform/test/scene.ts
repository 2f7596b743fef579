import { createHmac } from 'node:crypto';
import { demonstrationWorld } from '@caravanserai/contacts';
import { eventually, type TestPerson } from '@caravanserai/testing';
import { House, type HouseOptions } from './house';
import { People } from './people';
import { underSeal } from './scene-evidence';
import { atTheTable, judgedFilm } from './scene-production';
import { onStage } from './scene-performing';
import { onTheRoad } from './scene-road';

export const organisations = {
  organiser: demonstrationWorld.organisations.lisbon.id,
  host: demonstrationWorld.organisations.tokyo.id,
  foreigner: demonstrationWorld.organisations.krakow.id,
  authority: demonstrationWorld.organisations.ministryOfPortugal.id,
  foreignAuthority: demonstrationWorld.organisations.ministryOfJapan.id,
} as const;

/** Things of every kind, each belonging to somebody, by the name that the tables of the tests call them. */
export type Ids = Readonly<Record<
  | 'draft' | 'offer' | 'object' | 'tour' | 'space' | 'held' | 'reserved' | 'move' | 'whatIf' | 'agreement' | 'moneyAccount' | 'production' | 'film' | 'clauseHash' | 'draftRoot' | 'draftNumber' | 'sealed' | 'sealedRoot' | 'signingKey' | 'textHash' | 'notification' | 'letter' | 'unsubscribeToken' | 'mandate' | 'invitation'
  | 'office' | 'designation' | 'submitted' | 'account' | 'personRef' | 'proposal' | 'importProposal' | 'organisation' | 'log' | 'stay' | 'stayTour' | 'leg' | 'engagement' | 'engagementTour' | 'file' | 'incident' | 'report' | 'costSplit', string>>;

/** One work on its way from Lisbon to Tokyo, far enough that there is something of every kind to ask for. */
export class Scene {
  private constructor(
    readonly house: House,
    readonly people: People,
    readonly ids: Ids,
    /** Whom the account, the notification and the personal data belong to. */
    readonly owner: TestPerson,
  ) {}

  static async set(options: HouseOptions = {}): Promise<Scene> {
    const house = await House.open(options);
    const people = await People.of(house);
    const owner = await people.member(organisations.organiser, ['manage-tours', 'negotiate']);
    await house.settled();
    const touring = await playTouring(house, owner, people.administrator);
    const importProposal = await askedAgain(house, people.administrator);
    const road = await onTheRoad(house, owner, people.administrator, touring.space);
    const stage = await onStage(house, owner, people.administrator, touring.space);
    const drafted = await draftedAgreement(house, owner, touring.reserved);
    const coproduction = { ...drafted, ...(await openedAccount(house, owner, drafted.agreement)) };
    const production = { ...(await atTheTable(house, people, owner)), ...(await judgedFilm(house, people, owner)) };
    await house.must(house.call('coproduction', 'POST', '/bulk/precedents', precedents, { as: people.administrator }));
    const sealed = await underSeal(house, people, owner, touring);
    const { id: log } = await house.must(house.call('dashboard', 'POST', '/logs?name=scene.csv', csvLog, { as: people.administrator }));
    const ids = { log: log as string, ...touring, ...road, ...stage, ...coproduction, ...production, ...sealed, importProposal, ...(await directory(people, house, owner)), personRef: owner.personRef, organisation: organisations.organiser };
    await house.settled();
    return new Scene(house, people, { ...ids, ...(await told(house, owner)) }, owner);
  }

  close(): Promise<void> {
    return this.house.close();
  }
}

/** The smallest event log that there is. */
export const csvLog = Buffer.from('case,activity,timestamp\n1,begin,2027-01-01T09:00:00Z\n');

const euros = (minor: number) => ({ minor, currency: 'EUR' });

/** Every field of an offer. */
export const offerBody = {
  title: 'Sails and Sand',
  kind: 'exhibition',
  fee: { base: euros(3_600_000), baseWeeks: 12, extraWeek: euros(180_000) },
  insuredValue: euros(240_000_000),
  needs: { floorAreaM2: 300, runningLengthM: 90, clearHeightCm: 350, securityLevel: 'moderate' },
  minWeeks: 4,
  maxWeeks: 30,
  availableFrom: '2027-01-01',
  availableTo: '2031-01-01',
  installDays: 5,
  strikeDays: 4,
  cancellation: [{ fromDays: 120, shareBasisPoints: 4_000 }, { fromDays: 0, shareBasisPoints: 10_000 }],
  languages: ['en', 'zh-Hant'],
};
export const spaceBody = { name: 'Great Hall', zone: 'Asia/Tokyo', floorAreaM2: 600, wallLengthM: 150, clearHeightCm: 450, securityLevel: 'high', reportDate: '2026-10-01' };
/** Every field of an object, and of a facility report. */
export const objectBody = {
  inventoryNumber: 'MI 117', title: 'Chart of the western monsoon', lender: 'Museum of Islands', lightClass: 'high', maxLux: 50, luxHoursPerYear: 15_000, value: euros(4_000_000),
  loanEnds: '2030-06-30', needsImmunity: true, needsExportLicence: true, needsCourier: true, cites: [{ taxon: 'Dalbergia nigra', appendix: 'I' }],
  details: {
    heightCm: 60, widthCm: 80, depthCm: 4, weightKg: 6, materialUri: 'http://vocab.getty.edu/aat/300014109', case: 'showcase', mount: 'Window mount', rhMin: 45, rhMax: 55, rhChange24h: 5, tMin: 18, tMax: 22,
  },
};
export const reportBody = {
  reportDate: '2026-10-01',
  facts: {
    measures: { floorAreaM2: 600, wallLengthM: 150, clearHeightCm: 450, floorLoadNPerM2: 5_000 },
    way: { openings: [{ kind: 'lift', widthCm: 240, heightCm: 260, depthCm: 420, maxKg: 3_000 }], dockRaised: true, dockLeveller: true, dockSheltered: true, forkliftKg: 1_500, receivingHours: '9 to 16' },
    crateStore: { areaM2: 80, heightCm: 400, climateControlled: true }, air: { hoursADay: 24, system: 'Full air conditioning' },
    light: { lowestLux: 30, highestLux: 400, uvMicrowattPerLumen: 9, daylight: 'blinds' },
    safety: { securityLevel: 'high', intruderAlarm: true, videoSurveillance: true, guardsOpen: 6, guardsClosed: 2, fireDetection: 'aspirating', fireSuppression: 'gas' },
    surroundings: { hazardZones: ['earthquake'], seismicMounts: true, insurerConsent: false, galleryWorks: true, galleryWorksEnd: '2027-06-01', food: 'separate' },
    house: { staff: 60, visitorsAYear: 410_000, wheelchairAccess: 'full', copyingAllowed: false },
  },
};
export const stays = {
  spring: { delivery: '2028-02-01', opening: '2028-02-15', closing: '2028-05-02', dispatch: '2028-05-08' },
  summer: { delivery: '2028-06-15', opening: '2028-06-30', closing: '2028-09-01', dispatch: '2028-09-10' },
};

/** A film that others have made together, of which a list tells. */
const precedents = { source: 'scene', rows: [{ rowId: 'film-1', line: 2, title: 'Saltwater', year: 2019, parts: [{ country: 'PT', isMajority: true }, { country: 'KR', isMajority: false }], missing: 0 }] };

async function playTouring(house: House, organiser: TestPerson, administrator: TestPerson) {
  const call = async (as: TestPerson, path: string, body?: object) => (await house.must(house.call('touring', 'POST', path, body, { as }))).id as string;
  const host = await house.resident('kenji');
  const offer = await call(organiser, '/offers', offerBody);
  const { items: [{ id: object }] } = await house.must(house.call('touring', 'POST', `/offers/${offer}/objects`, { objects: [objectBody] }, { as: organiser }));
  await call(organiser, `/offers/${offer}/submit`);
  await call(administrator, `/offers/${offer}/publish`);
  const tour = await call(organiser, '/tours', { offerId: offer, leastTurnaroundDays: 7 });
  const space = await call(host, '/spaces', spaceBody);
  await house.must(house.call('touring', 'POST', `/spaces/${space}/facility-reports`, reportBody, { as: host }));
  const held = await call(host, `/tours/${tour}/holds`, { spaceId: space, ...stays.spring });
  await call(host, `/tours/${tour}/holds`, { spaceId: await call(host, '/spaces', { ...spaceBody, name: 'Wing' }), ...stays.spring });
  const reserved = await call(host, `/tours/${tour}/holds`, { spaceId: space, ...stays.summer });
  await call(organiser, `/stops/${reserved}/assess-facility`, { verdict: 'passed' });
  await call(organiser, `/stops/${reserved}/send-contract`, {});
  await call(organiser, `/tours/${tour}/route-plans`, routeAsked);
  const whatIf = await call(organiser, `/tours/${tour}/what-ifs`, { changes: [{ kind: 'drop', stopId: held }] });
  await call(organiser, `/what-ifs/${whatIf}/advance`, { step: 'propose' });
  return { whatIf, draft: await call(organiser, '/offers', { ...offerBody, title: 'Not for all eyes' }), offer, object: object as string, tour, space, held, reserved, move: await otherDates(house, reserved) };
}

const routeAsked = { depot: { name: 'Lisbon', lat: 38.7, lon: -9.1 }, start: '2028-01-01', venues: [{ ref: 'tokyo', name: 'Tokyo', lat: 35.7, lon: 139.7, occupancyDays: 90 }], baseDays: 7, kmPerDay: 600, criteria: ['cost'] };

/** Other dates proposed for the reserved stop, written past the rule that it must be confirmed first. */
async function otherDates(house: House, stopId: string) {
  const [row] = await house.sql<{ id: string }>(
    'touring',
    `insert into stop_move (id, version, state, stop_id, proposed_by, delivery, opening, closing, dispatch, instead_of, proposed_at)
     select gen_random_uuid(), 1, 'proposed', id, 'organiser', delivery, opening, closing, dispatch,
       jsonb_build_object('delivery', delivery, 'opening', opening, 'closing', closing, 'dispatch', dispatch), placed_at from stop where id = $1 returning id`,
    [stopId],
  );
  return row!.id;
}

/** A tour of the past of which a later row of its file says something else. */
async function askedAgain(house: House, as: TestPerson) {
  const row = {
    rowId: 'posters', line: 1, rowLines: [1], kind: 'exhibition', title: 'Posters', organiser: null, period: null, leftApart: null,
    stops: [{ sourceRowId: 'posters', line: 1, venueKey: 'v', venueText: 'V', organisationId: null, country: 'PT', zone: 'Europe/Lisbon', zoneBasis: 'country', opening: null }],
  };
  for (const title of ['Posters', 'Placards']) await house.must(house.call('touring', 'POST', '/bulk/recorded-tours', { source: 'scene', rows: [{ ...row, title }] }, { as }));
  const { items } = await house.must(house.call('touring', 'GET', '/bulk/proposals', undefined, { as }));
  return items[0].id as string;
}

/** A collection account of the two houses, kept by the organiser. */
export const accountBody = {
  root: 'a'.repeat(64), title: 'Sails and Sand', keeperId: organisations.organiser, currency: 'EUR',
  parties: [{ id: 'lisbon', name: 'Museum of Routes', organisationId: organisations.organiser }, { id: 'tokyo', name: 'Harbour Museum', organisationId: organisations.host }],
  tiers: [{ id: 'profit', kind: 'POOL', claims: [{ party: 'lisbon', shareBasisPoints: 6_000 }, { party: 'tokyo', shareBasisPoints: 4_000 }] }],
  fx: [{ from: 'JPY', to: 'EUR', numerator: '1', denominator: '160', on: '2026-10-01', source: 'European Central Bank' }],
};

async function openedAccount(house: House, as: TestPerson, agreementId: string) {
  const { id } = await house.must(house.call('coproduction', 'POST', '/money/accounts', { ...accountBody, agreementId }, { as }));
  await house.must(house.call('coproduction', 'POST', `/money/accounts/${id}/receipts`, { receivedOn: '2026-10-01', amount: euros(1_001) }, { as }));
  return { moneyAccount: id as string };
}

async function draftedAgreement(house: House, as: TestPerson, stopId: string) {
  const [agreement] = await eventually('a drafted agreement', async () => {
    const { items } = await house.must(house.call('coproduction', 'GET', `/agreements?stopId=${stopId}`, undefined, { as }));
    return items.length > 0 && items;
  });
  const { text } = await house.must(house.call('coproduction', 'GET', `/agreements/${agreement.id}`, undefined, { as }));
  return { agreement: agreement.id as string, textHash: text.textHash as string };
}

async function directory(people: People, house: House, owner: TestPerson) {
  const { id: invitation } = await people.administer('POST', '/invitations', { organisationId: organisations.organiser, powers: ['sign'] });
  const { accounts, mandates } = await house.must(house.call('contacts', 'GET', '/me', undefined, { as: owner }));
  const [office] = demonstrationWorld.offices;
  const letter = { issuer: 'Ministry of Culture', reference: 'GM/2027/1', dated: '2027-01-15', language: 'pt', sha256: 'a'.repeat(64) };
  const nomination = { personRef: owner.personRef, rank: 3, validFrom: '2028-01-01T00:00:00Z', letter };
  const submitted = await house.must(house.call('contacts', 'POST', `/offices/${office.id}/designations`, nomination, { as: await house.resident('beatriz') }));
  // Near enough to the museum's name to be asked about, and not near enough to be taken for it.
  const venue = { key: 'v', text: 'Museu das Rotas, Lisboa', name: 'Museu de Rotas', city: 'Lisboa', country: 'PT' };
  await people.administer('POST', '/bulk/match-venues', { source: 'scene', venues: [venue] });
  const { items } = await people.administer('GET', '/match-proposals?state=open');
  return { invitation: invitation as string, account: accounts[0].id as string, mandate: mandates[0].id as string, office: office.id, designation: office.designations[0].id, submitted: submitted.id as string, proposal: items[0]?.id as string };
}

/** What the owner has been told, in the inbox and by mail. */
async function told(house: House, as: TestPerson) {
  const { items } = await house.must(house.call('notifications', 'GET', '/inbox', undefined, { as }));
  const [letter] = await house.sql<{ id: string }>('notifications', 'select id from mailbox_message where recipient = $1', [as.personRef]);
  const said = `${as.personRef}.line`;
  const unsubscribeToken = `${said}.${createHmac('sha256', house.secrets.service).update(`unsubscribe\n${said}`).digest('base64url')}`;
  return { notification: items[0].id as string, letter: letter!.id, unsubscribeToken };
}
