import { useTranslation } from 'react-i18next';
import { Icon } from './icon';
import { When } from './when';
import css from './must.module.css';

export interface MustAct {
  /** Whose turn it is; `none`: nobody need do anything. */
  readonly who: 'us' | 'them' | 'none';
  /** Who they are, where it is they. */
  readonly name?: string;
  /** What is to be done, as a clause: "choose how the set reaches Hanoi". */
  readonly what: string;
  readonly by?: string | null;
  /** The other party's zone. */
  readonly zone?: string | null;
}

/** One line: who must act, by when in both zones, and what it is. */
export function Must({ who, name = '', what, by, zone }: MustAct) {
  const { t } = useTranslation('parts');
  const late = by != null && new Date(by) < new Date();
  return (
    <p className={`must ${css.must}`}>
      <span className={late ? 't-madder' : who === 'us' ? 't-saffron' : who === 'them' ? 't-them' : 'dimmer'}>
        <Icon name={late ? 'alert' : who === 'us' ? 'glass' : who === 'them' ? 'clock' : 'check'} />
      </span>
      <span>
        {who !== 'none' && <b>{who === 'us' ? t('must.us') : t('must.them', { name })}</b>}
        {by && (
          <>
            {' '}
            {t('must.by')}{' '}
            <b>
              <When at={by} plain />
            </b>
            {zone && <Elsewhere at={by} zone={zone} />}
          </>
        )}
        {who === 'none' ? what : `: ${what}`}
      </span>
    </p>
  );
}

function Elsewhere({ at, zone }: { at: string; zone: string }) {
  return (
    <span className={css.elsewhere}>
      <When at={at} zone={zone} />
    </span>
  );
}
