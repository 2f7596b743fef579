import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DemonstrationAccount } from './accounts';
import { type Member, member } from './member';
import { opera } from './opera';
import type { PlatformSettings } from '../running/settings';
import { hanoiReport, lightPlan, silkDescription, silkObjects, springList, tokyoReport, yearOfClimate } from './venues';

interface Created {
  readonly id: string;
}

const day = (year: number, monthAndDay: string): string => `${year}-${monthAndDay}`;

const space = (name: string, floorAreaM2: number) => ({ name, floorAreaM2, wallLengthM: 180, clearHeightCm: 420, securityLevel: 'high', reportDate: '2026-09-01' });

const offer = (title: string, year: number, feeMinor: number) => ({
  title,
  kind: 'exhibition',
  fee: { base: { minor: feeMinor, currency: 'EUR' }, baseWeeks: 12, extraWeek: { minor: Math.round(feeMinor / 20), currency: 'EUR' } },
  insuredValue: { minor: 240_000_000, currency: 'EUR' },
  needs: { floorAreaM2: 450, runningLengthM: 140, clearHeightCm: 380, securityLevel: 'moderate' },
  minWeeks: 8,
  maxWeeks: 20,
  availableFrom: day(year, '01-01'),
  availableTo: day(year + 3, '01-01'),
  installDays: 7,
  strikeDays: 5,
  cancellation: [{ fromDays: 270, shareBasisPoints: 1_500 }, { fromDays: 120, shareBasisPoints: 6_000 }, { fromDays: 0, shareBasisPoints: 10_000 }],
  languages: ['en', 'pt'],
});

const dates = (year: number, delivery: string, opening: string, closing: string, dispatch: string) => ({
  delivery: day(year, delivery), opening: day(year, opening), closing: day(year, closing), dispatch: day(year, dispatch),
});

/**
 * Puts works on the road in a new demonstration world, through the same door as everybody and once: offers, tours, spaces and the first
 * holds. What a start left undone, the next one does.
 */
export async function furnish(settings: PlatformSettings, accounts: readonly DemonstrationAccount[], say: (line: string) => void): Promise<void> {
  const done = join(settings.folder, 'furnished');
  if (accounts.length === 0 || existsSync(done)) return;
  say('The demonstration world is furnished');
  const password = accounts[0]?.password as string;
  const [helena, zofia, amina, kenji, linh] = (await Promise.all(
    ['helena', 'zofia', 'amina', 'kenji', 'linh'].map((username) => member(`http://localhost:${settings.port}`, username, password)),
  )) as [Member, Member, Member, Member, Member];
  const year = new Date().getFullYear() + 1;
  let objects: readonly (Created & { readonly inventoryNumber: string })[] = [];
  const silk = await publishedTour(helena, amina, 'silk', offer('The Silk Road and the Sea', year, 3_600_000), async (offerId) => {
    await helena.put(`/touring/offers/${offerId}/description`, 'silk-description', silkDescription);
    objects = (await helena.post<{ items: typeof objects }>(`/touring/offers/${offerId}/objects`, 'silk-objects', { objects: silkObjects })).items;
  });
  await publishedTour(zofia, amina, 'amber', offer('Amber: Sunlight under Water', year, 2_800_000));
  const tokyo = await kenji.post<Created>('/touring/spaces', 'tokyo', space('Gallery 2', 640));
  const hanoi = await linh.post<Created>('/touring/spaces', 'hanoi', space('East wing', 520));
  await zofia.post('/touring/spaces', 'krakow', space('Hall under the roof', 480));
  await reported(kenji, 'tokyo', tokyo, tokyoReport, 8, [51, 20.5, 3]);
  await reported(linh, 'hanoi', hanoi, hanoiReport, 9, [57, 22, 9]);
  const spring = await kenji.post<Created>(`/touring/tours/${silk.id}/holds`, 'tokyo-spring', { spaceId: tokyo.id, ...dates(year, '02-15', '03-01', '06-01', '06-10') });
  await linh.post(`/touring/tours/${silk.id}/holds`, 'hanoi-spring', { spaceId: hanoi.id, ...dates(year, '04-10', '05-01', '08-15', '08-24') });
  await kenji.post(`/touring/stops/${spring.id}/submit-facility-report`, 'tokyo-spring-report', { number: 1 });
  await helena.put(`/touring/stops/${spring.id}/objects`, 'tokyo-spring-objects', springList(objects, day(year, '03-22')));
  await opera(helena, zofia, kenji, year);
  writeFileSync(done, '');
}

/** A house says what its space is like: report, a year of its climate, and how it is lit. */
async function reported(host: Member, key: string, { id }: Created, report: (reportDate: string) => object, openHours: number, [rh, t, swing]: readonly [number, number, number]): Promise<void> {
  const now = Date.now();
  const today = new Date(now - 86_400_000).toISOString().slice(0, 10);
  await host.post(`/touring/spaces/${id}/facility-reports`, `${key}-report`, report(today));
  await host.post(`/touring/spaces/${id}/climate-logs`, `${key}-climate`, yearOfClimate(rh, t, swing, now));
  await host.post(`/touring/spaces/${id}/light-plans`, `${key}-light`, lightPlan('2026-01-01', openHours));
}

async function publishedTour(organiser: Member, editor: Member, key: string, terms: object, described?: (offerId: string) => Promise<void>): Promise<Created> {
  const { id: offerId } = await organiser.post<Created>('/touring/offers', `${key}-draft`, terms);
  await described?.(offerId);
  await organiser.post(`/touring/offers/${offerId}/submit`, `${key}-submit`);
  await editor.post(`/touring/offers/${offerId}/publish`, `${key}-publish`);
  return organiser.post<Created>('/touring/tours', `${key}-tour`, { offerId, leastTurnaroundDays: 14 });
}
