import { Button } from '@mantine/core';
import { useField } from '../../../parts/draft-form';
import { useWords } from '../../../texts/use-words';
import { SharesEditor } from '../../money/shares-editor';
import { joinedIn, nameIn, type Production } from '../production';
import type { Share } from '../moved-shares';
import css from '../productions.module.css';

const WHOLE = 10_000;

/** Shares that are 100 % from the first moment: they begin even, and what one party gains is taken from a named other. */
export function SharesField({ path, label, production }: { path: string; label: string; production: Production }) {
  const t = useWords('productions');
  const { id, value, set, error } = useField<readonly Share[] | undefined>(path);
  const parties = joinedIn(production).map(({ organisationId }) => organisationId);
  const shareOf = (party: string) => value?.find((one) => one.party === party)?.basisPoints ?? 0;
  const whole = parties.reduce((sum, party) => sum + shareOf(party), 0) === WHOLE;
  const write = (shares: readonly Share[]) => set(shares.filter(({ basisPoints }) => basisPoints > 0));
  return (
    <div id={id} tabIndex={-1}>
      {whole ? (
        <SharesEditor
          title={label} whole={WHOLE} nameOf={(party) => nameIn(production, party)} exact
          parts={parties.map((party) => ({ id: party, value: shareOf(party) }))}
          change={(parts) => write(parts.map((part) => ({ party: part.id, basisPoints: part.value })))}
        />
      ) : (
        <fieldset className={css.group}>
          <legend>{label}</legend>
          <p className="small dim">{t('shares.none')}</p>
          <Button size="xs" style={{ justifySelf: 'start' }} onClick={() => write(evenly(parties))}>{t('shares.even')}</Button>
        </fieldset>
      )}
      {error && <p className="small t-madder">{error}</p>}
    </div>
  );
}

/** What can't be split evenly goes to the first, basis point by basis point. */
export const evenly = (parties: readonly string[]): Share[] =>
  parties.map((party, index) => ({ party, basisPoints: Math.floor(WHOLE / parties.length) + (index < WHOLE % parties.length ? 1 : 0) }));
