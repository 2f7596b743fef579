import { Button } from '@mantine/core';
import { Icon } from '../../../parts/icon';
import { useWords } from '../../../texts/use-words';
import { amountInWords } from '../amounts';
import { nameIn, type Production } from '../production';
import { type ClosingSum, closes } from './sums';
import css from '../productions.module.css';

interface SumsShownProps {
  readonly sums: readonly ClosingSum[];
  readonly production: Production;
  /** Makes the sum of a budget's lines its total, where that is what was meant. */
  readonly takeTotal: (total: string) => void;
}

/** What the figures make together and what they have to make, while they are typed. */
export function SumsShown({ sums, production, takeTotal }: SumsShownProps) {
  const t = useWords('productions');
  if (sums.length === 0) return null;
  return (
    <div role="status">
      <ul className={css.sums}>
        {sums.map((sum) => (
          <li key={`${sum.name}/${sum.party}`} className={closes(sum) ? 't-jade' : 't-madder'}>
            <Icon name={closes(sum) ? 'check' : 'alert'} />
            <span>
              {sum.party !== null && `${nameIn(production, sum.party)}: `}
              {t(`sum.${sum.name}`, { is: amountInWords(sum.is, sum.currency), of: amountInWords(sum.of, sum.currency) })}{' '}
              {closes(sum) ? t('sum.closes') : t('sum.open', { difference: difference(sum) })}
            </span>
            {sum.name === 'lines' && !closes(sum) && <Button size="compact-xs" onClick={() => takeTotal(sum.is)}>{t('sum.total')}</Button>}
          </li>
        ))}
      </ul>
    </div>
  );
}

function difference({ is, of, currency }: ClosingSum): string {
  const [there, due] = [BigInt(is), BigInt(of)];
  return there > due ? `+${amountInWords(String(there - due), currency)}` : `−${amountInWords(String(due - there), currency)}`;
}
