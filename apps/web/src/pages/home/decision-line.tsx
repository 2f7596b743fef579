import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useGo } from '../../frame/link';
import { useOrganisationName } from '../../frame/organisations';
import { Icon } from '../../parts/icon';
import { Initial } from '../../parts/initial';
import { dayInWords } from '../../parts/reading';
import type { Decision } from './decisions';
import { Due } from './due-words';
import css from './home.module.css';

interface Props {
  readonly decision: Decision;
  readonly index: number;
  readonly selected: boolean;
  /** It was chosen by key, so the focus follows. */
  readonly byKey: boolean;
  readonly choose: () => void;
  readonly now: Date;
}

/** One decision: what is asked, about what, who waits since when, until when; the chosen one shows its button. */
export function DecisionLine({ decision: { icon, ask, act, count, title, note, to, other, zone, due, since }, index, selected, byKey, choose, now }: Props) {
  const { t } = useTranslation('home');
  const go = useGo();
  const link = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (selected && byKey) link.current?.querySelector('a')?.focus({ preventScroll: true });
  }, [selected, byKey]);
  return (
    <article id={`decision-${index}`} className={`${css.decision} ${selected ? css.selected : ''}`} onClick={choose}>
      <Icon name={icon} />
      <div>
        <span ref={link}>
          <Link className={css.ask!} to={to} onFocus={choose}>
            {t(`ask.${ask}` as 'ask.hold', { count })}
          </Link>
        </span>
        <span className={css.about}>{[title, note].filter(Boolean).join(' · ')}</span>
      </div>
      <div className={css.who}>
        {other && <Other id={other} />}
        {since && <span className={css.since}>{t('since', { day: dayInWords(since) })}</span>}
      </div>
      <Due due={due} zone={zone} now={now} />
      {selected && (
        <div className={css.do}>
          <Button variant={index === 0 || selected ? 'filled' : 'default'} size="compact-md" onClick={() => go(to)}>
            {act === null ? t('open') : t(`do.${act}` as 'do.sign', { defaultValue: t('open') })}
          </Button>
          <span className="small dim desk">
            <kbd>Enter</kbd> {t('open.hint')} · <kbd>J</kbd> <kbd>K</kbd> {t('next.hint')}
          </span>
        </div>
      )}
    </article>
  );
}

function Other({ id }: { id: string }) {
  const name = useOrganisationName(id);
  return (
    <span className={css.other}>
      <Initial name={name} id={id} size="sm" />
      {name}
    </span>
  );
}
