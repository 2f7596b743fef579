import { conditionContent, courierBody, coverBody, documentBody, incidentBody, legBody, photograph, publicEventBody } from './scene-road';
import { engagementBodies } from './scene-performing';
import { costBody, splitBody, statementBody } from './scene-money';
import { lawFields } from './scene-production';
import { accountBody, csvLog, type Ids, objectBody, offerBody, organisations, reportBody, spaceBody, stays } from './scene';

/** One request to a route that is in order: what stands in its path, in its query where it needs one, and a body with every field that it knows. */
export interface Sample {
  readonly path: string;
  readonly body?: Readonly<Record<string, unknown>> | Buffer;
}

type SampleOf = (ids: Ids) => Sample['body'];

const letter = { issuer: 'Ministry of Culture', reference: 'GM/2027/114', dated: '2027-01-15', language: 'pt', sha256: 'b'.repeat(64) };
const person = { name: 'Somebody Else', email: 'else@museum.example', language: 'pt', phone: '+351211234567' };
const office = { mailbox: 'desk@culture.example', timeZone: 'Europe/Lisbon', languages: ['pt', 'en'] };
const euros = (minor: number) => ({ minor, currency: 'EUR' });
const names = [{ language: 'pt', text: 'Museu das Rotas' }, { language: 'en', text: 'Museum of Routes' }];
const organisation = {
  kind: 'museum', names, country: 'PT', partner: 'PT', city: 'Lisboa', timeZone: 'Europe/Lisbon', latitudeMicrodegrees: 38_710_000, longitudeMicrodegrees: -9_140_000,
  homepage: 'https://rotas.example', externalIds: [{ scheme: 'isil', value: 'PT-000001' }],
};

/** Every field of what an offer says besides its terms. */
const descriptionBody = {
  abstract: { en: 'Sails, sand, and what they carried.' }, productionModel: 'lead-partner', disciplineUri: 'http://vocab.getty.edu/aat/300054766', rightsHolder: 'Museum of Islands',
  imageRights: 'included', pressKitLanguages: ['en'], crates: [{ mark: 'A', count: 2, lengthCm: 200, widthCm: 80, heightCm: 150, kg: 240 }], couriers: 2, lenders: ['Museum of Islands'],
  installStaff: 4, strikeStaff: 3, priceIncludes: ['Couriers'], priceExcludes: ['Insurance'], maxTourMonths: 30, ageRating: 6, sensitivities: ['sacred'],
  sensitivityNote: 'One vessel is shown from the front alone.', climateProfile: 'BIZOT-2023', uvLimit: 'best-practice',
};

/** Rows of imports are answered one by one; these are whole ones. */
export const organisationRow = {
  rowId: 'row-1', line: 2, kind: 'museum', country: 'FI', city: 'Oulu', names: [{ language: 'fi', text: 'Jokimuseo' }], latitudeMicrodegrees: 65_010_000,
  longitudeMicrodegrees: 25_470_000, timeZone: 'Europe/Helsinki', externalIds: [{ scheme: 'wikidata', value: 'Q1' }], homepage: 'https://jokimuseo.example',
};
const place = { line: 2, venueKey: 'jokimuseo oulu', venueText: 'Jokimuseo, Oulu', organisationId: organisations.host, country: 'FI', zoneBasis: 'city' };
export const tourRow = {
  rowId: 'tour-1', line: 2, rowLines: [2], kind: 'exhibition', title: 'Salt', organiser: { text: 'Jokimuseo', wikidata: 'Q1' },
  stops: [{ ...place, sourceRowId: 'stop-1', zone: 'Europe/Helsinki', opening: { start: '2019-01-01', end: '2019-03-01', zone: 'Europe/Helsinki' } }],
  period: { firstYear: 2019, lastYear: 2019, lastDay: '2019-03-01' }, leftApart: 'no-dates',
};
export const engagementRow = {
  ...place, rowId: 'engagement-1', rowLines: [2], company: 'Orchestra of Oulu', tour: { key: 'north', title: 'Northern tour' },
  days: { start: '2018-05-01', end: '2018-05-03', zone: 'Europe/Helsinki' },
  performances: [{ sourceRowId: 'performance-1', line: 2, date: '2018-05-01', localTime: '19:00', ensemble: 'Orchestra of Oulu', programme: 'Sea Pieces' }],
};

export const precedentRow = { rowId: 'film-1', line: 2, title: 'Saltwater', year: 2019, parts: [{ country: 'PT', isMajority: true }, { country: 'KR', isMajority: false }], missing: 0 };

/** A tier with every field that any kind has; no one kind has all of them. */
const wholeTier = {
  id: 'corridor', kind: 'CORRIDOR', basisPoints: 500, cap: '900', of: 'reaching', while: 'profit', threshold: '10',
  claims: [{ party: 'lisbon', shareBasisPoints: 10_000, weight: 1, cap: '900', rank: 0 }],
};

const bodies: Readonly<Record<string, Readonly<Record<string, SampleOf>>>> = {
  dashboard: { 'POST /logs': () => csvLog },
  contacts: {
    'PUT /partners/{code}/authority': () => ({ organisationId: organisations.authority }),
    'PUT /partners/{code}/participation': () => ({ participation: 'participating', since: '2027-01-01', source: 'Decision 7' }),
    'POST /partners/{code}/calendar/rows': () => ({ kind: 'weekend', code: '2029-01-01', off: true, days: [6, 7], firstYear: null, lastYear: null, name: 'Weekend', source: 'Labour code', confidence: 'text', checkedOn: '2026-11-01' }),
    'POST /organisations': () => organisation,
    'PUT /organisations/{id}': () => organisation,
    'POST /mandates': ({ personRef }) => ({ organisationId: organisations.organiser, personRef, power: 'sign', validFrom: '2028-01-01T00:00:00Z', validTo: '2029-01-01T00:00:00Z', limit: euros(1_000) }),
    'POST /mandates/{id}/revoke': () => ({ effectiveAt: '2028-06-01T00:00:00Z', remark: 'Has left the house.' }),
    'POST /invitations': ({ personRef }) => ({ organisationId: organisations.organiser, powers: ['sign', 'negotiate'], validTo: '2029-01-01T00:00:00Z', limit: euros(1_000), personRef }),
    'POST /invitations/redeem': () => ({ code: 'AAAA-BBBB-CCCC', ...person }),
    'PUT /me': () => person,
    'POST /offices': () => ({ ...office, partner: 'PT', theme: 'residencies' }),
    'PUT /offices/{id}': () => office,
    'POST /offices/{id}/designations': ({ personRef }) => ({ personRef, nominee: person, rank: 2, validFrom: '2028-01-01T00:00:00Z', validTo: '2029-01-01T00:00:00Z', letter }),
    'POST /designations/{id}/resubmit': () => letter,
    'POST /designations/{id}/confirm': () => ({ method: 'mission-note' }),
    'POST /designations/{id}/return': () => ({ remark: 'The date is missing.' }),
    'POST /designations/{id}/reject': () => ({ remark: 'Not the ministry’s seal.' }),
    'POST /designations/{id}/suspend': () => ({ reason: 'unreachable', remark: 'Three mails came back.' }),
    'PUT /designations/{id}/name-published': () => ({ published: true }),
    'POST /designations/{id}/absences': () => ({ from: '2028-07-01T00:00:00Z', to: '2028-08-01T00:00:00Z' }),
    'POST /bulk/organisations': () => ({ source: 'a-file', rows: [organisationRow] }),
    'POST /bulk/match-venues': () => ({ source: 'a-file', venues: [{ key: 'v', text: 'Jokimuseo, Oulu', name: 'Jokimuseo', city: 'Oulu', country: 'FI' }] }),
    'POST /match-proposals/{id}/decide': () => ({ decision: 'same', organisationId: organisations.organiser }),
  },
  touring: {
    'POST /bulk/proposals/{id}/decide': ({ offer }) => ({ decision: 'different', subjectId: offer }),
    'POST /offers': () => offerBody,
    'PUT /offers/{id}': () => offerBody,
    'PUT /offers/{id}/description': () => descriptionBody,
    'POST /offers/{id}/objects': () => ({ objects: [{ ...objectBody, inventoryNumber: 'MI 118' }] }),
    'PUT /objects/{id}': () => objectBody,
    'POST /objects/{id}/consents': () => ({ hostId: organisations.host, state: 'granted', validTo: '2029-01-01', reference: 'Letter of 3 May 2027' }),
    'POST /offers/{id}/withdraw': () => ({ remark: 'The lender has changed his mind.' }),
    'POST /offers/{id}/request-changes': () => ({ remark: 'Which objects?' }),
    'POST /offers/{id}/reject': () => ({ remark: 'Not for a tour.' }),
    'POST /tours': ({ offer }) => ({ offerId: offer, leastTurnaroundDays: 7 }),
    'POST /tours/{id}/holds': ({ space }) => ({ spaceId: space, ...stays.spring }),
    'POST /spaces': () => ({ ...spaceBody, name: 'Small Hall' }),
    'POST /spaces/{id}/facility-reports': () => reportBody,
    'POST /spaces/{id}/climate-logs': () => ({ csv: 'time,RH,T\n2026-09-01T00:00:00Z,50.5,20\n2026-09-02T00:00:00Z,51,20.25\n' }),
    'POST /spaces/{id}/light-plans': () => ({ validFrom: '2027-01-01', lux: 50, openMinutes: Array(7).fill(480), maintenanceMinutes: Array(7).fill(120), maintenanceLux: 35, nightLux: 5 }),
    'PUT /stops/{id}/objects': ({ object }) => ({ objects: [{ objectId: object, fromDay: '2028-02-15', toDay: '2028-03-15', substitutes: object, lux: 40 }] }),
    'POST /stops/{id}/submit-facility-report': () => ({ number: 1 }),
    'POST /stops/{id}/release': () => ({ remark: 'We have no money.' }),
    'POST /tours/{id}/route-plans': ({ space }) => ({
      depot: { name: 'Lisbon', lat: 38.7, lon: -9.1 }, start: '2028-01-01', latestStart: '2028-02-01', latestReturn: '2030-01-01', longestTourDays: 700, baseDays: 7, kmPerDay: 600, costPerKmMinor: 300, carbonGramsPerKm: 900, storagePerDayMinor: 10_000,
      venues: [{ ref: 'tokyo', name: 'Tokyo', lat: 35.7, lon: 139.7, spaceId: space, fixedDelivery: '2028-03-01', occupancyDays: 90, displayDays: 70, windows: [{ from: '2028-01-01', to: '2029-06-01' }], optional: true, penaltyMinor: 5_000_000, outsideUnion: true }, { ref: 'seoul', name: 'Seoul', lat: 37.6, lon: 127, occupancyDays: 90, spaceId: space, fixedDelivery: '2029-07-01' }],
      precedence: [{ first: 'tokyo', second: 'seoul' }], rest: { afterDisplayDays: 300, darkDays: 60 }, carnetDays: 365, carnetReplacementMinor: 100_000, exclusivity: { radiusKm: 100, days: 30 }, criteria: ['cost', 'carbon', 'end'],
    }),
    'POST /tours/{id}/what-ifs': changesBody,
    'PUT /what-ifs/{id}': changesBody,
    'POST /what-ifs/{id}/advance': () => ({ step: 'withdraw' }),
    'POST /what-ifs/{id}/answer': () => ({ answer: 'accept' }),
    'POST /tours/{id}/relay-invitations': ({ reserved, held, space }) => ({ afterStop: reserved, beforeStop: held, days: 90, kmPerDay: 600, places: [{ organisationId: organisations.host, lat: 35.7, lon: 139.7 }], spaceIds: [space] }),
    'POST /stops/{id}/decline': () => ({ remark: 'We have another host.' }),
    'POST /stops/{id}/assign': ({ personRef }) => ({ organisationId: organisations.organiser, personRef, reason: 'She knows the house.' }),
    'POST /stops/{id}/extend-hold': () => ({ until: '2027-06-01T00:00:00Z' }),
    'POST /stops/{id}/assess-facility': () => ({ verdict: 'conditional', conditions: { measures: 'Dim the skylight.', by: 'host', due: '2028-01-01' } }),
    'POST /stops/{id}/send-contract': () => ({ signBy: '2027-12-01T00:00:00Z' }),
    'PUT /rules/{rule}/level': () => ({ level: 'warn', reason: 'Our sets travel by hand.' }),
    'POST /reference-rows': () => ({ kind: 'hold-rule', code: 'sign-by', validFrom: '2027-06-01', validTo: null, value: { value: 40, unit: 'days' }, source: 'House rule of 2027', confidence: 'unverified', owner: 'Registry' }),
    'POST /stops/{id}/move': () => ({ ...stays.spring, remark: 'The roof is late.' }),
    'POST /stays/{id}/advance': () => ({ step: 'mark-ready' }),
    'POST /stays/{id}/facts': () => ({ kind: 'balance-received', at: '2026-10-01T00:00:00Z', amount: euros(1_000) }),
    'POST /stays/{id}/report': () => ({ visitors: 41_000, openingDays: 60, income: euros(32_000_000), incidents: 1 }),
    'POST /stays/{id}/cancel': () => ({ forceMajeure: true, remark: 'The ground has shaken.' }),
    'POST /stays/{id}/covers': ({ file }) => ({ ...coverBody, certificateFileId: file, replaces: file }),
    'POST /stays/{id}/documents': ({ file, object }) => ({ ...documentBody, objectIds: [object], refusedOn: '2028-06-01', fileId: file, replaces: file }),
    'POST /stays/{id}/files': () => photograph,
    'POST /stays/{id}/incidents': ({ leg, object }) => ({ ...incidentBody, objectIds: [object], legId: leg }),
    'POST /incidents/{id}/close': () => ({ remark: 'The conservator has seen it.' }),
    'POST /stays/{id}/condition-reports': ({ object, file }) => ({ objectId: object, occasion: 'incoming', ...conditionContent, notes: [{ ...conditionContent.notes[0], photographIds: [file] }], photographIds: [file] }),
    'POST /condition-reports/{id}/advance': () => ({ step: 'dispute', remark: 'It was longer before.' }),
    'POST /engagements': ({ engagementTour, space }) => ({ ...engagementBodies.enquiry, tourId: engagementTour, spaceId: space }),
    'POST /engagements/{id}/advance': () => ({ step: 'decline', remark: 'We play elsewhere.' }),
    'POST /engagements/{id}/lines': () => ({ line: 'stage-width', step: 'waive', words: 'We play without the side flats.' }),
    'POST /engagements/{id}/records': () => ({ kind: 'schedule', reference: 'Of May' }),
    'PUT /engagements/{id}/deal': () => engagementBodies.deal,
    'PUT /engagements/{id}/rider': () => engagementBodies.rider,
    'PUT /engagements/{id}/house': () => engagementBodies.house,
    'PUT /engagements/{id}/rights': () => engagementBodies.rights,
    'PUT /engagements/{id}/plan': () => engagementBodies.plan,
    'PUT /engagements/{id}/statement': () => engagementBodies.statement,
    'POST /legs': ({ stayTour, stay }) => ({ ...legBody, tourId: stayTour, fromStopId: stay, toStopId: stay }),
    'PUT /legs/{id}': () => legBody,
    'PUT /legs/{id}/couriers': ({ personRef }) => courierBody(personRef),
    'POST /legs/{id}/advance': () => ({ step: 'quote' }),
    'POST /tours/{id}/costs': ({ stay, file }) => ({ ...costBody, stopId: stay, corrects: file }),
    'POST /tours/{id}/cost-splits': ({ stay }) => splitBody(stay),
    'POST /cost-splits/{id}/answer': () => ({ agrees: true, contentHash: 'a'.repeat(64) }),
    'POST /stays/{id}/settlement': () => ({ irrecoverableMinor: 1_000, rebookedMinor: 500, capMinor: 9_000 }),
    'POST /stays/{id}/settlement/advance': () => ({ step: 'present' }),
    'POST /stays/{id}/settlement/sign': () => ({ contentHash: 'a'.repeat(64) }),
    'POST /stays/{id}/settlement/payment': () => ({ step: 'state-payment', currency: 'EUR' }),
    'POST /tours/{id}/carbon/statement': () => statementBody,
    'PUT /stays/{id}/public-event': () => publicEventBody,
    'POST /stays/{id}/public-event/advance': () => ({ step: 'postpone', previousStart: '2030-02-18' }),
    'POST /bulk/recorded-tours': () => ({ source: 'a-file', rows: [tourRow] }),
    'POST /bulk/recorded-engagements': () => ({ source: 'a-file', rows: [engagementRow] }),
  },
  coproduction: {
    'POST /agreements/{id}/propose-terms': () => ({
      fee: euros(3_200_000), insuredValue: euros(240_000_000), cancellation: [{ fromDays: 0, shareBasisPoints: 10_000 }], opening: { start: '2028-06-30', end: '2028-09-01', zone: 'Asia/Tokyo' },
      governingLaw: 'PT', forum: 'courts-of-the-defendant', extraClauses: [{ title: 'Couriers', text: 'One courier travels with the crates.' }], reason: 'The fee is too high.',
    }),
    'POST /agreements/{id}/accept-terms': ({ textHash }) => ({ textHash }),
    'POST /agreements/{id}/reopen': () => ({ reason: 'A clause is missing.' }),
    'POST /agreements/{id}/decline': () => ({ reason: 'The board said no.' }),
    'POST /agreements/{id}/withdraw': () => ({ reason: 'The roof has fallen in.' }),
    'POST /agreements/{id}/sign': ({ textHash, mandate, signingKey }) => ({ textHash, mandateId: mandate, ...signed(signingKey) }),
    'POST /agreements/{id}/assign': ({ personRef }) => ({ organisationId: organisations.organiser, personRef, reason: 'She knows the house.' }),
    'POST /agreements/{id}/extend-deadline': () => ({ until: '2028-01-15T00:00:00Z', reason: 'The board meets in January.' }),
    'POST /agreements/{id}/withdraw-signature': () => ({ reason: 'Signed by mistake.' }),
    'POST /productions/{id}/sign': ({ draftRoot, mandate, signingKey }) => ({ textHash: draftRoot, mandateId: mandate, ...signed(signingKey) }),
    'POST /signing-keys': () => ({ label: 'This laptop', browserKey: { x: 'x'.repeat(43), y: 'y'.repeat(43), proof: 'a.b.c' }, passkey: { credentialId: 'Y3JlZA', attestationObject: 'b2JqZWN0', clientDataJSON: 'ZGF0YQ' } }),
    'POST /productions': () => ({ kind: 'stage', title: 'Sails and Sand, the opera', language: 'en', equalStrength: false }),
    'POST /productions/{id}/clauses': () => ({ clause: 'LAW', title: 'Law', fields: lawFields, words: 'Read with care.', between: [organisations.organiser, organisations.host], answers: null, reason: 'We begin with the law.' }),
    'POST /productions/{id}/steps': ({ clauseHash, personRef, signingKey }) => ({
      step: 'accept', clause: 'OBJ', hash: clauseHash, clauses: ['OBJ'], until: '2028-01-01T00:00:00Z', organisationId: organisations.host, role: 'co-producer', seat: 'counsel', seatId: signingKey, personRef,
      stages: [{ parties: [organisations.organiser, organisations.host] }], number: 1, reason: 'As we said.',
    }),
    'POST /productions/{id}/amendments': () => ({ clauses: ['PAY'] }),
    'POST /productions/{id}/verdict': () => ({ form: 'feature' }),
    'POST /productions/{id}/word': () => ({ content: 'UEsDBA==' }),
    'POST /productions/{id}/translations': ({ draftRoot }) => ({ language: 'fr', root: draftRoot, clauses: [{ id: 'OBJ', title: 'Objet', words: 'La production.' }] }),
    'POST /productions/{id}/clauses/{clause}/comments': () => ({ text: 'Does this cover the revival?' }),
    'POST /money/accounts': ({ offer }) => ({ ...accountBody, agreementId: offer, tiers: [wholeTier, ...accountBody.tiers] }),
    'POST /money/accounts/{id}/receipts': () => ({ receivedOn: '2027-02-01', amount: euros(-1), reference: 'BOX-2', corrects: 1 }),
    'POST /money/accounts/{id}/what-if': () => ({ received: '2000', tiers: [{ tier: 'profit', shares: [{ party: 'lisbon', shareBasisPoints: 5_000 }, { party: 'tokyo', shareBasisPoints: 5_000 }] }] }),
    'POST /treaties/verdict': () => ({
      work: 'film', form: 'feature', signedOn: '2027-03-01', budget: { amountMinor: '500000000', currency: 'EUR' }, fx: [{ from: 'JPY', to: 'EUR', numerator: '1', denominator: '160', on: '2027-02-01' }],
      participants: [{ country: 'IT', shareBasisPoints: 2_000, contribution: 'artistic', firms: [{ name: 'Officina Film', shareBasisPoints: 1_600 }, { name: 'Fondaco', shareBasisPoints: 400 }] }, { country: 'JP', shareBasisPoints: 8_000, contribution: 'artistic' }],
      facts: {
        points: { director: 3 }, creativeShareBasisPoints: { IT: 2_500 }, newFootageBasisPoints: 10_000, lengthMinutes: 95, daysBeforeShooting: 90, financingConfirmedBasisPoints: 6_000, oldestLetterOfIntentDays: 30,
        nonMemberFundingBasisPoints: 0, noCommonControl: true, europeanIdentity: true, receiptsClause: true, nationalWorkAtHome: true, effectiveParticipation: true, crewFromEuOrChina: true, requiredCast: true, promotionCompensated: true, proportionalParticipation: true,
      },
      assume: { bilateral: [{ between: ['IT', 'FR'], treaty: 'none' }], party: [{ instrument: 'COE-220', country: 'IT', is: true }] },
    }),
    'POST /productions/{id}/obligations': () => ({ obligation: 'PRE-1', step: 'meet', evidence: 'b'.repeat(64) }),
    'POST /bulk/precedents': () => ({ source: 'a-file', rows: [precedentRow] }),
    'POST /treaties/rows': () => ({
      kind: 'agreement', countries: ['IT', 'KR'], instrument: 'COE-220', status: 'party', agreementKind: 'film', signedOn: '2026-11', inForceOn: '2027-01-01', leftOn: '2031', reservation: 'None is known.', minShare: 2_000, maxShare: 8_000,
      derogationMin: 1_000, thirdPartyMax: 3_000, notes: 'Five years.', source: 'A letter of the treaty office', checkedOn: '2027-01-10', confidence: 'SECONDARY', sharesConfidence: 'SECONDARY',
    }),
  },
  notifications: {
    'PUT /preferences': () => ({
      choices: [{ category: 'line', channel: 'email', enabled: false }], rhythms: [{ category: 'offers', rhythm: 'weekly' }],
      delivery: { zone: 'Asia/Tokyo', digestAt: '08:00', digestOn: 1, quiet: { from: '22:00', to: '07:00' } },
    }),
  },
};

const ofEveryService: Readonly<Record<string, SampleOf>> = {
  'POST /ops/parked-events/{number}/redrive': () => ({ reason: 'The cause is mended.' }),
  'POST /ops/parked-events/{number}/discard': () => ({ reason: 'It will never fit.' }),
  'POST /ops/parked-events/{number}/skip-gap': () => ({ reason: 'It will never come.' }),
  'POST /ops/mendings': () => ({ reason: 'The cause is mended.', cause: 'a fault', action: 'redrive', topic: 'touring.stop', type: 'touring.stop.held.v1' }),
};

/** Everything that a signature may come with. */
const signed = (keyId: string) => ({
  proof: { keyId, jws: 'a.b.c', authenticatorData: 'ZGF0YQ', clientDataJSON: 'ZGF0YQ', signature: 'c2ln' },
  approval: { on: '2027-01-10', documentHash: 'd'.repeat(64) },
});

/** One change of each kind, and where somebody is. */
function changesBody({ held, reserved, space }: Ids) {
  const changes = [{ kind: 'move', stopId: reserved, spaceId: space, ...stays.spring }, { kind: 'drop', stopId: held }, { kind: 'add', spaceId: space, ...stays.summer }];
  return { changes, places: [{ organisationId: organisations.host, lat: 35.7, lon: 139.7 }] };
}

const queries: Readonly<Record<string, (ids: Ids) => object>> = {
  'GET /internal/mandates/check': ({ personRef }) => ({ organisationId: organisations.organiser, personRef, power: 'negotiate' }),
  'POST /logs': () => ({ name: 'scene.csv' }),
  'GET /tours/{id}/common-slots': ({ space }) => ({ spaces: space, venues: '1', days: '90', from: '2028-01-01', to: '2029-01-01' }),
  'GET /tours/{id}/relay': ({ reserved }) => ({ afterStop: reserved, days: '30', kmPerDay: '600', places: `${organisations.host}@35.7:139.7` }),
  'GET /stops/{id}/move-preview': () => stays.spring,
  'GET /stays/{id}/premium': () => ({ transitRate: '500', placeRate: '1000', transports: '2', days: '90' }),
  'GET /stays/{id}/break-even': () => ({ netYieldMinor: '900', grantsMinor: '1000', comingMinor: '500' }),
  'GET /stays/{id}/cancellation-quote': () => ({ cause: 'host', irrecoverableMinor: '1000', rebookedMinor: '500', capMinor: '9000' }),
  'POST /stays/{id}/files': () => ({ name: 'lid.png' }),
  'GET /money/accounts/{id}/statement': () => ({ from: '2027-01-01', to: '2027-04-01' }),
  'GET /money/accounts/{id}/statement/{format}': () => ({ from: '2027-01-01', to: '2027-04-01' }),
  'GET /productions/{id}/proof': ({ draftNumber }) => ({ draft: draftNumber, clause: 'OBJ' }),
  'GET /productions/{id}/redline': () => ({ from: '1', to: '3' }),
  'GET /treaties/conventions': () => ({ between: 'IT,FR', on: '2027-03-01' }),
  'GET /internal/recipients': () => ({ organisationId: organisations.organiser, powers: 'negotiate,sign' }),
};

/**
 * @param route as a table of routes has it, perhaps with a word in brackets at its end: `GET /offers/{id} (draft)`.
 * @param instead what stands in the path in place of what would be right.
 */
export function sampleOf(service: string, route: string, ids: Ids, instead: Readonly<Record<string, string>> = {}): Sample {
  const [method = '', pattern = '', about] = route.split(' ');
  const plain = `${method} ${pattern}`;
  const query = queries[plain]?.(ids);
  const path = pattern.replace(/\{(\w+)\}/g, (_, name: string) => instead[name] ?? pathParameter(name, pattern, about === '(draft)', ids));
  return { path: path + (query ? `?${new URLSearchParams(query as Record<string, string>)}` : ''), body: (bodies[service]?.[plain] ?? ofEveryService[plain])?.(ids) };
}

const idByFolder: Readonly<Record<string, keyof Ids>> = {
  organisations: 'organisation', mandates: 'mandate', internal: 'mandate', invitations: 'invitation', accounts: 'account', offices: 'office', designations: 'designation',
  'match-proposals': 'proposal', logs: 'log', bulk: 'importProposal', offers: 'offer', tours: 'tour', spaces: 'space', objects: 'object', stops: 'held', moves: 'move', 'what-ifs': 'whatIf', stays: 'stay', legs: 'leg', engagements: 'engagement', 'cost-splits': 'costSplit', incidents: 'incident', 'condition-reports': 'report', agreements: 'agreement', 'signing-keys': 'signingKey', money: 'moneyAccount', productions: 'production', inbox: 'notification', mailbox: 'letter',
};

function pathParameter(name: string, pattern: string, draft: boolean, ids: Ids): string {
  if (pattern.endsWith('/bundle')) return ids.sealed;
  if (pattern.endsWith('/verdict') && name === 'id') return ids.film;
  if (pattern === '/stops/{id}/moves') return ids.reserved;
  // Money and carbon are of a tour with a confirmed stop.
  if (/^\/tours\/\{id\}\/(costs|cost-splits|carbon)/.test(pattern)) return ids.stayTour;
  if (name === 'id') return draft ? ids.draft : ids[idByFolder[pattern.split('/')[1]!]!];
  return { root: ids.sealedRoot, token: ids.unsubscribeToken, code: 'PT', rule: 'R1', number: '1', ref: ids.personRef, stopId: ids.reserved, fileId: ids.file, clause: 'OBJ', view: 'overview', format: 'csv', workflow: 'touring.stop', instance: ids.held }[name]!;
}
