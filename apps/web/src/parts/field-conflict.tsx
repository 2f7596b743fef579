import { Button, Radio } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { valueAt } from './draft';
import type { Choices, Clash } from './merge-fields';
import { moneyInWords } from './reading';
import css from './draft-form.module.css';

interface Props {
  /** Of the form: its fields are found by it, with their labels. */
  readonly id: string;
  readonly clashes: readonly Clash[];
  readonly mine: object;
  readonly now: object;
  readonly choose: (choices: Choices) => void;
}

/** Somebody was faster: what was typed beside what stands there now, and each field is taken from one of them. */
export function FieldConflict({ id, clashes, mine, now, choose }: Props) {
  const { t } = useTranslation('parts');
  const box = useRef<HTMLElement>(null);
  const [choices, setChoices] = useState<Choices>(() => Object.fromEntries(clashes.map(({ path, suggested }) => [path, suggested])));
  useEffect(() => box.current?.focus(), []);
  return (
    <section ref={box} tabIndex={-1} className={css.conflict} role="alert" aria-label={t('conflict.title')}>
      <p>
        <b>{t('conflict.title')}</b> {t(clashes.length === 0 ? 'conflict.nothing' : 'conflict.choose', { count: clashes.length })}
      </p>
      {clashes.map(({ path }) => (
        <Radio.Group key={path} label={labelOf(id + path) ?? path} value={choices[path]} onChange={(whose) => setChoices({ ...choices, [path]: whose as 'mine' })}>
          <div className={css.two}>
            <Radio value="mine" label={t('conflict.mine')} description={inWords(id + path, valueAt(mine, path))} />
            <Radio value="theirs" label={t('conflict.theirs')} description={inWords(id + path, valueAt(now, path))} />
          </div>
        </Radio.Group>
      ))}
      <Button variant="outline" onClick={() => choose(choices)}>
        {t('conflict.go-on')}
      </Button>
    </section>
  );
}

/** The field as the form shows it; an amount is typed in a field of its own. */
const fieldAt = (id: string) => document.getElementById(id) ?? document.getElementById(`${id}.minor`);

const labelOf = (id: string): string | undefined => (fieldAt(id) as HTMLInputElement | null)?.labels?.[0]?.textContent ?? undefined;

/** A choice is said by the words of its own list. */
function inWords(id: string, value: unknown): string {
  const field = fieldAt(id);
  const option = field instanceof HTMLSelectElement ? [...field.options].find((one) => one.value === value) : undefined;
  return option?.text ?? plainly(value);
}

function plainly(value: unknown): string {
  if (value === undefined || value === null || value === '') return '–';
  if (Array.isArray(value)) return value.map(plainly).join('; ');
  if (typeof value !== 'object') return String(value);
  return isAmount(value) ? moneyInWords(value) : Object.values(value).map(plainly).join(', ');
}

const isAmount = (value: object): value is Parameters<typeof moneyInWords>[0] => 'minor' in value && 'currency' in value;
