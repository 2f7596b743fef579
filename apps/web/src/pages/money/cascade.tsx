import { useTranslation } from 'react-i18next';
import { moneyInWords } from '../../parts/reading';
import { type Account, type Balance, type TierShown, nameOfParty, shownAmount } from './account';
import css from './money.module.css';

const WIDTH = 1_000;
const HEIGHT = 22;

/** The tiers as vessels that fill from the top; each party keeps its colour through all of them. */
export function Cascade({ account, balance }: { account: Account; balance: Balance }) {
  const most = Math.max(1, Number(balance.received), ...balance.perTier.map(({ total, cap }) => Math.max(Number(total), Number(cap ?? 0))));
  return (
    <div>
      <ol className={css.cascade}>
        {balance.perTier.map((tier) => <Vessel key={tier.tier} tier={tier} account={account} most={most} />)}
      </ol>
      <ul className={css.legend}>
        {account.parties.map(({ id, name }, index) => (
          <li key={id}><i style={{ background: colourOf(index) }} aria-hidden="true" />{name}</li>
        ))}
      </ul>
    </div>
  );
}

function Vessel({ tier, account, most }: { tier: TierShown; account: Account; most: number }) {
  const { t } = useTranslation('money');
  const amount = (minor: string) => moneyInWords(shownAmount(minor, account.currency));
  // An amendment left it an end of nothing: it keeps what it has.
  const isOver = tier.cap === '0';
  const isNamed = tier.tier !== tier.kind;
  const width = (minor: string) => (Number(minor) / most) * WIDTH;
  const parts = account.parties.flatMap(({ id }, index) => (tier.parties[id] === undefined ? [] : [{ id, index, minor: tier.parties[id] }]));
  const starts = parts.map((_, at) => parts.slice(0, at).reduce((sum, { minor }) => sum + width(minor), 0));
  const told = parts.map(({ id, minor }) => `${nameOfParty(account, id)} ${amount(minor)}`).join(', ');
  return (
    <li>
      <p className={css.tier}>
        <b>{isNamed ? tier.tier : t(`kind.${tier.kind}`)}</b>
        {isNamed && <span className="dim small">{t(`kind.${tier.kind}`)}</span>}
        <span className="num">{tier.cap === null || isOver ? amount(tier.total) : t('tier.of', { amount: amount(tier.total), cap: amount(tier.cap) })}</span>
        <span className="dim small">{t(isOver ? 'tier.over' : tier.open ? 'tier.open' : 'tier.full')}</span>
      </p>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" className={css.vessel} role="img" aria-label={`${tier.tier}: ${told}`}>
        {tier.cap !== null && <rect x="0" y="0" width={width(tier.cap)} height={HEIGHT} className={css.room} />}
        {parts.map(({ id, index, minor }, at) => <rect key={id} x={starts[at]} y="0" width={width(minor)} height={HEIGHT} fill={colourOf(index)} />)}
      </svg>
    </li>
  );
}

/** The seven colours that stay apart for colour-blind readers, in the order of the charts. */
const ORDER = [4, 5, 2, 1, 3, 6, 7];
const colourOf = (index: number): string => `var(--c${ORDER[index % ORDER.length]})`;
