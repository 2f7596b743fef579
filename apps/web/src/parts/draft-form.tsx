import { Button } from '@mantine/core';
import { createContext, useContext, useEffect, useId, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isRefusal, type FieldError } from '../api/client';
import { useDraft, valueAt, withValueAt } from './draft';
import { Refusal } from './refusal';
import { useCommand, type CommandOptions } from './use-command';
import css from './draft-form.module.css';

interface FormContext {
  readonly id: string;
  readonly values: object;
  readonly set: (values: object) => void;
  readonly errors: readonly FieldError[];
}

const Context = createContext<FormContext | null>(null);

export interface DraftFormProps<Values extends object> extends Omit<CommandOptions<Values>, 'onDone' | 'optimistic'> {
  /** Under which the draft is kept: what the form is about, with its id. */
  readonly name: string;
  readonly initial: Values;
  readonly submit: string;
  /** Refusals by the page itself, before anything is sent; fields are paths in `Values`. */
  readonly check?: (values: Values) => readonly FieldError[];
  readonly onDone?: (answer: unknown) => void;
  readonly cancel?: () => void;
  readonly children: ReactNode | ((values: Values, set: (values: Values) => void) => ReactNode);
}

/** A form that loses nothing: typed text is kept in the browser, refused fields say why beside themselves and above all of them. */
export function DraftForm<Values extends object>({ name, initial, submit, check, onDone, cancel, children, ...options }: DraftFormProps<Values>) {
  const { t } = useTranslation('parts');
  const id = useId();
  const draft = useDraft<Values>(name, initial);
  const command = useCommand<Values>({ ...options, onDone: (answer) => (draft.discard(), onDone?.(answer)) });
  const own = check?.(draft.values) ?? [];
  const tried = useRef(false);
  const errors = isRefusal(command.error) && command.error.errors.length > 0 ? command.error.errors : tried.current ? own : [];

  // Whoever goes on after somebody was faster begins something new: it is not the refused sending repeated.
  const set = (values: Values) => {
    if (command.isStale) command.forget();
    draft.set(values);
  };

  function send(event: React.FormEvent): void {
    event.preventDefault();
    tried.current = true;
    if (own.length > 0) draft.set({ ...draft.values });
    else void command.run(draft.values);
  }

  return (
    <Context value={{ id, values: draft.values, set: set as (values: object) => void, errors }}>
      <form onSubmit={send} noValidate className={css.form}>
        {errors.length > 0 ? <Summary id={id} errors={errors} /> : command.error !== null && <Refusal error={command.error} />}
        {typeof children === 'function' ? children(draft.values, set) : children}
        <div className={css.foot}>
          <Button type="submit" variant="filled" loading={command.pending}>
            {command.error !== null && errors.length === 0 ? t('form.again') : submit}
          </Button>
          {cancel && <Button onClick={cancel}>{t('form.cancel')}</Button>}
          {draft.isKept && (
            <span className={css.kept}>
              {t('form.kept')}{' '}
              <button type="button" onClick={() => (command.forget(), draft.discard())}>
                {t('form.discard')}
              </button>
            </span>
          )}
        </div>
      </form>
    </Context>
  );
}

/** What is wrong, each a way to its field; it has the focus when it comes. */
function Summary({ id, errors }: { id: string; errors: readonly FieldError[] }) {
  const { t } = useTranslation('parts');
  const box = useRef<HTMLDivElement>(null);
  const fields = errors.map(({ field }) => field).join(' ');
  useEffect(() => box.current?.focus(), [fields]);
  return (
    <div ref={box} tabIndex={-1} role="alert" className={css.summary}>
      <b>{t('form.wrong', { count: errors.length })}</b>
      <ul>
        {errors.map(({ field, reason }) => (
          <li key={field + reason}>
            <a href={`#${id}${field}`} onClick={(event) => (event.preventDefault(), document.getElementById(id + field)?.focus())}>
              {reason}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

export interface FieldParts<Value> {
  readonly id: string;
  readonly value: Value;
  readonly set: (value: Value) => void;
  readonly error: string | undefined;
}

/** One field of the form around it, by its path. */
export function useField<Value>(path: string): FieldParts<Value> {
  const form = useContext(Context);
  if (form === null) throw new Error('useField is for parts inside a DraftForm');
  return {
    id: form.id + path,
    value: valueAt(form.values, path) as Value,
    set: (value) => form.set(withValueAt(form.values, path, value)),
    error: form.errors.find(({ field }) => field === path)?.reason,
  };
}
