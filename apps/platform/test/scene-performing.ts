import type { TestPerson } from '@caravanserai/testing';
import type { House } from './house';

const euros = (minor: number) => ({ minor, currency: 'EUR' });
/** A play, of which others than the scene's hosts know nothing. */
const play = {
  title: 'The Pearl Divers', kind: 'performance', fee: null, insuredValue: euros(20_000_000), needs: { securityLevel: 'limited' }, minWeeks: 1, maxWeeks: 8, availableFrom: '2027-01-01', availableTo: '2031-01-01',
  installDays: 1, strikeDays: 1, cancellation: [{ fromDays: 0, shareBasisPoints: 10_000 }], languages: ['pt'],
};
const place = { country: 'JP', lat: 35.68, lon: 139.69, shows: ['2029-05-04T10:00:00Z', '2029-05-05T10:00:00Z'] };

/** Every field of each part of an engagement; no one kind of deal has all the terms. */
export const engagementBodies = {
  enquiry: place,
  deal: {
    kind: 'guarantee-vs-split', currency: 'EUR', feePerShowMinor: 250_000, rentMinor: 100_000, guaranteeMinor: 400_000, breakEvenMinor: 600_000, secondCallMinor: 200_000, companyShareBasisPoints: 6_000,
    royaltyBasisPoints: 1_000, perDiemMinor: 4_500, advanceMinor: 100_000, withholdingBasisPoints: 2_042, payers: { fee: 'host', perDiem: 'host', travel: 'organiser', accommodation: 'host' },
    exclusivity: { radiusKm: 100, daysBefore: 30, daysAfter: 30 },
  },
  rider: { lines: [{ line: 'stage-width', isMust: true, need: 1_000 }] },
  house: { lines: [{ line: 'stage-width', have: 900 }] },
  rights: { grants: [{ kind: 'play', needed: true, territories: ['JP'], from: '2028-01-01', to: '2030-01-01' }] },
  plan: {
    arrives: '2029-05-03', leaves: '2029-05-06', travellers: [{ number: 1, isShortStay: true }],
    calls: [{ callAt: '2029-05-04T00:00:00Z', getOutEndsAt: '2029-05-04T13:00:00Z', opensAt: '2029-05-03T23:00:00Z', closesAt: '2029-05-04T14:00:00Z', travelHours: 3 }],
  },
  statement: { tickets: 800, grossMinor: 1_000_000, taxMinor: 50_000, cardFeesMinor: 10_000, costs: [{ title: 'Posters', minor: 40_000, paidBy: 'host' }] },
};

/** A presenter in Tokyo has asked a company in Lisbon. */
export async function onStage(house: House, organiser: TestPerson, editor: TestPerson, spaceId: string) {
  const must = (as: TestPerson, path: string, body?: object) => house.must<any>(house.call('touring', 'POST', path, body, { as }));
  const { id: offerId } = await must(organiser, '/offers', play);
  await must(organiser, `/offers/${offerId}/submit`);
  await must(editor, `/offers/${offerId}/publish`);
  const { id: tourId } = await must(organiser, '/tours', { offerId, leastTurnaroundDays: 1 });
  const { id } = await must(await house.resident('kenji'), '/engagements', { tourId, spaceId, ...place });
  return { engagement: id as string, engagementTour: tourId as string };
}
