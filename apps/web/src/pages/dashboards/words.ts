import { useTranslation } from 'react-i18next';
import { numberInWords } from '../../parts/reading';
import { useStateWord } from '../../parts/chip';
import { durationOf } from './durations';
import { useDashboardSearch } from './figures';

const spaced = (code: string): string => {
  const text = code.replaceAll('-', ' ');
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
};

export interface Words {
  /** "19 days", "3.3 h". */
  readonly duration: (ms: number) => string;
  /** "19 d", where there is little room. */
  readonly short: (ms: number) => string;
  /** "Stops". */
  readonly workflow: (name: string) => string;
  /** "14 stops" without the number. */
  readonly things: (count: number, workflow?: string) => string;
  /** A state by its name; with its workflow in front where several are looked at. */
  readonly state: (state: string, workflow?: string) => string;
  /** What was done: a code of a table in words, an imported log's activity as it is. */
  readonly activity: (name: string) => string;
  readonly role: (role: string) => string;
  readonly service: (name: string) => string;
  readonly percent: (share: number) => string;
}

/** Codes in words. What no text knows is shown by its own name: imported logs call things as they like. */
export function useWords(): Words {
  const { t, i18n } = useTranslation('dashboards');
  const word = useStateWord();
  const isImported = Boolean(useDashboardSearch().log);
  const known = (key: string, otherwise: string): string => (i18n.exists(key, { ns: 'dashboards' }) ? t(key as 'overview.title') : otherwise);
  const workflow = (name: string) => known(`workflow.${name}`, name);
  const state = (name: string) => (isImported ? name : spaced(word(name)));
  return {
    duration: (ms) => {
      const { count, unit } = durationOf(ms);
      return t(`duration.${unit}`, { count, number: numberInWords(count, { maximumFractionDigits: 1 }) });
    },
    short: (ms) => {
      const { count, unit } = durationOf(ms);
      return t(`short.${unit}`, { number: numberInWords(count, { maximumFractionDigits: 1 }) });
    },
    workflow,
    things: (count, of) => {
      const key = `thing.${of ?? 'other'}`;
      return t((i18n.exists(key, { ns: 'dashboards', count }) ? key : 'thing.other') as 'thing.other', { count });
    },
    state: (name, of) => (of && !isImported ? `${workflow(of)}: ${state(name)}` : state(name)),
    activity: (name) => (isImported ? name : spaced(name)),
    role: (role) => known(`role.${role}`, spaced(role)),
    service: (name) => known(`service.${name}`, spaced(name)),
    percent: (share) => numberInWords(share, { style: 'percent', maximumFractionDigits: share < 0.1 ? 1 : 0 }),
  };
}
