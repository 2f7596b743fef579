import { offerOf, spaceOf } from './world';
import type { Stage } from './stage';

const lines = [{ line: 'stage-width', isMust: true, need: 1_000 }, { line: 'channels', isMust: true, need: 48 }, { line: 'surtitles', isMust: false, need: 1 }];
const deal = {
  kind: 'guarantee-vs-split', currency: 'EUR', guaranteeMinor: 400_000, companyShareBasisPoints: 6_000, royaltyBasisPoints: 1_000, perDiemMinor: 4_500, advanceMinor: 100_000, withholdingBasisPoints: 2_042,
  payers: { fee: 'host', perDiem: 'host', travel: 'organiser', accommodation: 'host' }, exclusivity: { radiusKm: 100, daysBefore: 30, daysAfter: 30 },
};

/** A run of performances with a deal, a rider against a house that lacks something, and a journey. */
export async function onStage(stage: Stage) {
  const [helena, amina, kenji] = [await stage.hand('helena'), await stage.hand('amina'), await stage.hand('kenji')];
  const { id: offerId } = await helena.post<{ id: string }>('/touring/offers', { ...offerOf('The Pearl Divers'), kind: 'performance' });
  await helena.post(`/touring/offers/${offerId}/submit`);
  await amina.post(`/touring/offers/${offerId}/publish`);
  const { id: tourId } = await helena.post<{ id: string }>('/touring/tours', { offerId, leastTurnaroundDays: 1 });
  const { id: spaceId } = await spaceOf(stage, 'kenji', 'Stage');
  const year = new Date().getUTCFullYear() + 1;
  const { id: engagement } = await kenji.post<{ id: string }>('/touring/engagements', { tourId, spaceId, country: 'JP', lat: 35.68, lon: 139.69, shows: [`${year}-06-10T10:00:00Z`, `${year}-06-11T10:00:00Z`] });
  const at = `/touring/engagements/${engagement}`;
  await helena.post(`${at}/advance`, { step: 'say-available' });
  await kenji.post(`${at}/advance`, { step: 'place-hold' });
  await kenji.put(`${at}/deal`, deal);
  await kenji.put(`${at}/house`, { lines: [{ line: 'stage-width', have: 1_200 }, { line: 'channels', have: 24 }] });
  await helena.put(`${at}/rider`, { lines });
  await helena.put(`${at}/plan`, { arrives: `${year}-06-09`, leaves: `${year}-06-12`, travellers: [{ number: 1, isShortStay: true }, { number: 2, isShortStay: false }], calls: [] });
  await kenji.post(`${at}/lines`, { line: 'channels', step: 'propose-substitute', words: 'A second desk is hired.' });
  await helena.post(`${at}/records`, { kind: 'schedule', reference: 'Of May' });
  return { engagement };
}
