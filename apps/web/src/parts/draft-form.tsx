import { Button } from '@mantine/core';
import { createContext, Fragment, useContext, useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isRefusal, type FieldError } from '../api/client';
import { useDraft, valueAt, withValueAt } from './draft';
import { FieldConflict } from './field-conflict';
import { chosenFrom, clashesOf, type Choices } from './merge-fields';
import { Refusal } from './refusal';
import { useCommand, type CommandOptions } from './use-command';
import css from './draft-form.module.css';

interface FormContext {
  readonly id: string;
  readonly values: object;
  readonly set: (values: object) => void;
  readonly errors: readonly FieldError[];
  /** Paths of the fields that the form shows. */
  readonly paths: Set<string>;
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
  /** The page itself shows two versions that met, in words of its own. */
  readonly ownConflict?: boolean;
  readonly children: ReactNode | ((values: Values, set: (values: Values) => void) => ReactNode);
}

/** A form that loses nothing: typed text is kept in the browser, refused fields say why beside themselves and above all of them. */
export function DraftForm<Values extends object>({ name, initial, submit, check, onDone, cancel, ownConflict, children, ...options }: DraftFormProps<Values>) {
  const { t } = useTranslation('parts');
  const id = useId();
  const draft = useDraft<Values>(name, initial);
  const command = useCommand<Values>({ ...options, onDone: (answer) => (draft.discard(), onDone?.(answer)) });
  const own = check?.(draft.values) ?? [];
  const tried = useRef(false);
  const [paths] = useState(() => new Set<string>());
  // Counts choices between two versions: what was chosen is shown by fields that begin anew.
  const [base, setBase] = useState({ values: initial, count: 0 });
  const meets = command.isStale && !command.pending && !ownConflict;
  const errors = isRefusal(command.error) && command.error.errors.length > 0 ? command.error.errors : tried.current ? own : [];

  // Whoever goes on after somebody was faster begins something new: it is not the refused sending repeated.
  const set = (values: Values) => {
    if (command.isStale) command.forget();
    draft.set(values);
  };

  function goOn(choices: Choices): void {
    set(chosenFrom(draft.values, initial, choices));
    setBase({ values: initial, count: base.count + 1 });
  }

  function send(event: React.FormEvent): void {
    event.preventDefault();
    tried.current = true;
    if (own.length > 0) draft.set({ ...draft.values });
    else void command.run(draft.values);
  }

  return (
    <Context value={{ id, values: draft.values, set: set as (values: object) => void, errors, paths }}>
      <form onSubmit={send} noValidate className={css.form}>
        {errors.length > 0 ? <Summary id={id} errors={errors} /> : meets ? <FieldConflict id={id} clashes={clashesOf([...paths], base.values, draft.values, initial)} mine={draft.values} now={initial} choose={goOn} /> : command.error !== null && <Refusal error={command.error} />}
        <Fragment key={base.count}>{typeof children === 'function' ? children(draft.values, set) : children}</Fragment>
        <div className={css.foot}>
          <Button type="submit" variant="filled" loading={command.pending} disabled={meets}>
            {command.error !== null && !command.isStale && errors.length === 0 ? t('form.again') : submit}
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
  form.paths.add(path);
  return {
    id: form.id + path,
    value: valueAt(form.values, path) as Value,
    set: (value) => form.set(withValueAt(form.values, path, value)),
    error: form.errors.find(({ field }) => field === path)?.reason,
  };
}
