import { Button, Checkbox, NativeSelect, TextInput, Textarea } from '@mantine/core';
import { useField } from '../../parts/draft-form';
import { useWords } from '../../texts/use-words';
import { SharesField } from './closing/shares-field';
import { TakeFrom } from './closing/take-from';
import { AmountField, MinorField, PercentField } from './number-fields';
import { joinedIn, type Production, type Rule } from './production';
import { emptyValue } from './typed-fields';
import css from './productions.module.css';

interface OneProps {
  readonly rule: Rule;
  /** In the form's values, as `fields.lines.0.amount`. */
  readonly path: string;
  readonly label: string;
  readonly production: Production;
}

/** A form that the catalogue's own rules draw: whatever the platform checks can be filled in, without a form for each clause. */
export function RuleFields({ rules, path, production }: { rules: Readonly<Record<string, unknown>>; path: string; production: Production }) {
  const t = useWords('productions');
  return Object.entries(rules as Readonly<Record<string, Rule>>).map(([name, rule]) => {
    const label = t(`field.${name}`, { defaultValue: name });
    return <RuleField key={name} rule={rule} path={`${path}.${name}`} label={rule.optional ? `${label} (${t('optional')})` : label} production={production} />;
  });
}

/** Digits that are minor units of the currency which the clause names for all of them; others, as of a rate, are numbers and no more. */
const MINOR = /\.(amount|total|cap)$/;

function RuleField(props: OneProps) {
  const { rule } = props;
  if (rule.is === 'group') return <fieldset className={css.group}><legend>{props.label}</legend><RuleFields rules={rule.fields as Record<string, Rule>} path={props.path} production={props.production} /></fieldset>;
  if (rule.is === 'list') return rule.shared ? <SharesField {...props} /> : <ListField {...props} rule={rule} />;
  if (rule.is === 'money') return <AmountField {...props} />;
  if (rule.is === 'digits' && MINOR.test(props.path)) return <MinorField {...props} />;
  if (rule.is === 'basis-points') return <PercentField {...props} />;
  if (rule.is === 'flag') return <FlagField {...props} />;
  if (rule.is === 'code' || rule.is === 'party') return <ChoiceOf {...props} />;
  return <TypedField {...props} />;
}

function TypedField({ rule, path, label }: OneProps) {
  const { id, value, set, error } = useField<string | number | undefined>(path);
  const isNumber = rule.is === 'whole';
  const change = (typed: string) => set(isNumber ? (typed.trim() === '' ? undefined : Number(typed)) : typed || undefined);
  const common = { id, label, error, value: value ?? '' };
  if (rule.is === 'text' && rule.most > 300) return <Textarea {...common} autosize minRows={2} maxLength={rule.most} onChange={({ currentTarget }) => change(currentTarget.value)} />;
  return <TextInput {...common} type={rule.is === 'date' ? 'date' : 'text'} inputMode={isNumber || rule.is === 'digits' ? 'numeric' : undefined} onChange={({ currentTarget }) => change(currentTarget.value)} />;
}

function FlagField({ path, label }: OneProps) {
  const { id, value, set } = useField<boolean | undefined>(path);
  return <Checkbox id={id} label={label} checked={value ?? false} onChange={({ currentTarget }) => set(currentTarget.checked)} />;
}

function ChoiceOf({ rule, path, label, production }: OneProps) {
  const t = useWords('productions');
  const { id, value, set, error } = useField<string | undefined>(path);
  const options = rule.is === 'code' ? rule.of.map((one) => ({ value: one, label: t(`code.${one}`, { defaultValue: one }) })) : joinedIn(production).map(({ organisationId, name }) => ({ value: organisationId, label: name }));
  return <NativeSelect id={id} label={label} error={error} value={value ?? ''} data={[{ value: '', label: '–' }, ...options]} onChange={({ currentTarget }) => set(currentTarget.value || undefined)} />;
}

function ListField({ rule, path, label, production }: OneProps & { readonly rule: Extract<Rule, { is: 'list' }> }) {
  const t = useWords('productions');
  const { id, value, set, error } = useField<readonly unknown[] | undefined>(path);
  const entries = value ?? [];
  const shown = entries.map((_, index) => (
    <div key={`${index}/${entries.length}`} className={css.entry}>
      <RuleField rule={rule.of} path={`${path}.${index}`} label={`${index + 1}.`} production={production} />
      <Button size="xs" onClick={() => set(entries.filter((__, at) => at !== index))}>{t('remove')}</Button>
    </div>
  ));
  return (
    <fieldset className={css.group} id={id} tabIndex={-1}>
      <legend>{label}</legend>
      {holdsAmounts(rule.of) ? <TakeFrom path={path} production={production}>{shown}</TakeFrom> : shown}
      {error && <p className="small t-madder">{error}</p>}
      <Button size="xs" style={{ justifySelf: 'start' }} onClick={() => set([...entries, emptyValue(rule.of)])}>{t('add')}</Button>
    </fieldset>
  );
}

const holdsAmounts = (rule: Rule): boolean => rule.is === 'group' && 'amount' in rule.fields;
