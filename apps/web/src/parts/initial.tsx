import css from './initial.module.css';
import { PARTY_COLOURS } from '../theme/tokens';

/** The same organisation has the same colour everywhere and for everybody: made of its id, or of its name where there is none. */
export function colourOf(key: string): string {
  let sum = 0;
  for (const letter of key) sum = (sum * 31 + letter.codePointAt(0)!) >>> 0;
  return `var(--o-${(sum % PARTY_COLOURS) + 1})`;
}

/** An organisation's coloured initial; its name stands beside it. */
export function Initial({ name, id = name, size = 'md' }: { name: string; id?: string; size?: 'sm' | 'md' | 'lg' }) {
  return (
    <span className={`${css.initial} ${css[size]}`} style={{ background: colourOf(id) }} aria-hidden="true">
      {[...name][0]?.toLocaleUpperCase()}
    </span>
  );
}
