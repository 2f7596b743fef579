/** How the organisations, spaces and works of the runs are. Nothing of it stands in anybody's way: what is refused would try nothing. */
export const organisation = (name: string, country: string) => ({ kind: 'museum', names: [{ language: 'en', text: name }], country });

export const powers = ['manage-tours', 'negotiate', 'sign'] as const;

const cancellation = [{ fromDays: 120, shareBasisPoints: 2_500 }, { fromDays: 0, shareBasisPoints: 10_000 }];

export const offer = (title: string) => ({
  title,
  kind: 'exhibition',
  fee: { base: { minor: 3_600_000, currency: 'EUR' }, baseWeeks: 4, extraWeek: { minor: 200_000, currency: 'EUR' } },
  insuredValue: { minor: 240_000_000, currency: 'EUR' },
  needs: { securityLevel: 'moderate' },
  minWeeks: 1,
  maxWeeks: 8,
  availableFrom: '2026-01-01',
  installDays: 1,
  strikeDays: 1,
  cancellation,
  languages: ['en'],
});

export const space = (name: string, reportDate: string) => ({ name, floorAreaM2: 400, securityLevel: 'high', reportDate });

const dayMs = 86_400_000;
const day = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

export const yesterday = (nowMs: number): string => day(nowMs - dayMs);

/** Windows lie a month apart, so that stops in different ones want nothing of each other. */
export function stayIn(window: number, nowMs: number) {
  const at = (offsetDays: number): string => day(nowMs + (200 + window * 30 + offsetDays) * dayMs);
  return { delivery: at(0), opening: at(10), closing: at(20), dispatch: at(23) };
}
