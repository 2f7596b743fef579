import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isRefusal } from '../api/client';
import { Icon } from './icon';
import { InTheWay, occupantsIn } from './in-the-way';
import css from './refusal.module.css';

export interface RefusalLine {
  readonly label: string;
  readonly value: ReactNode;
  /** The line in which the sum comes out. */
  readonly sum?: boolean;
}

interface RefusalProps {
  readonly error: unknown;
  /** Who stands in the way. */
  readonly beside?: ReactNode;
  /** The numbers that decided. */
  readonly lines?: readonly RefusalLine[];
  /** The rule's source. */
  readonly source?: ReactNode;
  /** Buttons that mend it, each with what it brings along. */
  readonly ways?: readonly { readonly button: ReactNode; readonly brings?: ReactNode }[];
}

/** Why something was refused, in a sentence by its code with what to do; the numbers, the source and the ways out where the page knows them. */
export function Refusal({ error, ...rest }: RefusalProps) {
  return <RefusalBox {...useRefusalWords()(error)} beside={isRefusal(error) && <InTheWay occupants={occupantsIn(error.details)} />} {...rest} />;
}

/** The same for what the page itself foresees, before anybody has refused anything: it is read out where it comes up, but alarms nobody. */
export function RefusalBox({ sentence, todo, trace, beside, lines = [], source, ways = [], foreseen = false }: Omit<RefusalProps, 'error'> & RefusalWords & { readonly foreseen?: boolean }) {
  const { t } = useTranslation('parts');
  return (
    <div className={css.refusal} role={foreseen ? 'status' : 'alert'}>
      <p className={css.title}>
        <Icon name="alert" />
        {sentence}
      </p>
      {todo && <p className={css.todo}>{todo}</p>}
      {beside}
      {lines.length > 0 && (
        <dl className={css.lines}>
          {lines.map(({ label, value, sum }) => (
            <div key={label} className={sum ? css.sum : undefined}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {ways.length > 0 && (
        <ul className={css.ways}>
          {ways.map(({ button, brings }, index) => (
            <li key={index}>
              {button}
              {brings && <span className="small dim">{brings}</span>}
            </li>
          ))}
        </ul>
      )}
      {source && <p className={css.source}>{source}</p>}
      {trace && <p className={css.source}>{t('refusal.report', { id: trace })}</p>}
    </div>
  );
}

export interface RefusalWords {
  readonly sentence: string;
  readonly todo?: string;
  /** For whoever is asked for help; only where there is nothing else to do. */
  readonly trace?: string;
}

/** A refusal's code in words. A code that no text knows falls back to what the platform says of it. */
export function useRefusalWords(): (error: unknown) => RefusalWords {
  const { t } = useTranslation('parts');
  return (error) => refusalWords(t as unknown as Words, error);
}

/** Codes are not known to the compiler: what a service refuses tomorrow comes here as well. */
type Words = (key: string, options?: object) => string;

function refusalWords(t: Words, error: unknown): RefusalWords {
  if (!isRefusal(error)) return { sentence: t('refusal.bug'), todo: t('refusal.bug.todo') };
  const known = (suffix = '') => {
    const key = `refusal.${error.status === 401 ? 'not-signed-in' : error.code}${suffix}`;
    const text = t(key, { ...error.details, defaultValue: '' });
    return text === '' ? undefined : text;
  };
  const reason = typeof error.details.reason === 'string' ? error.details.reason : undefined;
  const sentence = (reason && known(`.${reason}`)) ?? known() ?? error.detail ?? error.message;
  const trace = error.status >= 500 || (known() === undefined && error.detail === undefined) ? error.correlationId : undefined;
  return { sentence, todo: (reason && known(`.${reason}.todo`)) || known('.todo'), trace };
}
