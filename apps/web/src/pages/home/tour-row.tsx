import { useTranslation } from 'react-i18next';
import { When } from '../../parts/when';
import type { LaneBar } from '../../parts/time-line';
import type { Stop } from './matters';

const KINDS: Readonly<Record<string, LaneBar['kind']>> = { hold: 'hold', challenged: 'hold', reserved: 'unsigned', confirmed: 'signed', concluded: 'signed', recorded: 'signed' };

/** Whether it takes up dates. */
export const inLine = ({ state }: Stop): boolean => Object.hasOwn(KINDS, state);

export const barOf = ({ id, state, delivery, opening, closing, dispatch, rank }: Stop): LaneBar => ({ id, delivery, opening, closing, dispatch, kind: KINDS[state] ?? 'hold', rank });

/** What comes next in a tour: a hold that ends, a stop that opens or closes. */
export function NextOf({ stops, today }: { stops: readonly Stop[]; today: string }) {
  const { t } = useTranslation('home');
  const holds = stops.filter(({ state }) => KINDS[state] === 'hold');
  const open = stops.find(({ state, opening, closing }) => state === 'confirmed' && opening <= today && today < closing);
  const next = stops.filter(({ state, opening }) => state === 'confirmed' && opening > today).toSorted((left, right) => left.opening.localeCompare(right.opening))[0];
  if (open) return <Line word={t('tours.closes')} at={open.closing} />;
  const ends = holds.flatMap(({ expiresAt }) => expiresAt ?? []).toSorted()[0];
  if (ends) return <Line above={t('tours.holds', { count: holds.length })} word={t('tours.hold-ends')} at={ends.slice(0, 10)} />;
  return next ? <Line word={t('tours.opens')} at={next.opening} /> : null;
}

const Line = ({ above, word, at }: { above?: string; word: string; at: string }) => (
  <>
    {above && (
      <>
        {above}
        <br />
      </>
    )}
    <span className="dim">
      {word} <When at={at} weekday={false} />
    </span>
  </>
);
