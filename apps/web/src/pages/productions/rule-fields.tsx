import { Button, Checkbox, NativeSelect, TextInput, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useField } from '../../parts/draft-form';
import { useWords } from '../../texts/use-words';
import { decimalOf, minorOf } from './amounts';
import { joinedIn, type Production, type Rule } from './production';
import { emptyValue } from './typed-fields';
import css from './productions.module.css';

interface OneProps {
  readonly rule: Rule;
  readonly path: string;
  readonly label: string;
  readonly production: Production;
}

/** A form that the catalogue's own rules draw: whatever the platform checks can be filled in, without a form for each clause. */
export function RuleFields({ rules, path, production }: { rules: Readonly<Record<string, unknown>>; path: string; production: Production }) {
  const t = useWords('productions');
  return Object.entries(rules as Readonly<Record<string, Rule>>).map(([name, rule]) => {
    const label = t(`field.${name}`, { defaultValue: name.replaceAll(/([A-Z])/g, ' $1').toLowerCase() });
    return <RuleField key={name} rule={rule} path={`${path}.${name}`} label={rule.optional ? `${label} (${t('optional')})` : label} production={production} />;
  });
}

function RuleField(props: OneProps) {
  const { rule } = props;
  if (rule.is === 'group') return <fieldset className={css.group}><legend>{props.label}</legend><RuleFields rules={rule.fields as Record<string, Rule>} path={props.path} production={props.production} /></fieldset>;
  if (rule.is === 'list') return rule.shared ? <SharesField {...props} /> : <ListField {...props} rule={rule} />;
  if (rule.is === 'money') return <AmountField {...props} />;
  if (rule.is === 'flag') return <FlagField {...props} />;
  if (rule.is === 'code' || rule.is === 'party') return <ChoiceOf {...props} />;
  return <TypedField {...props} />;
}

function TypedField({ rule, path, label }: OneProps) {
  const { id, value, set, error } = useField<string | number | undefined>(path);
  const isNumber = rule.is === 'whole' || rule.is === 'basis-points';
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
  const options = rule.is === 'code' ? rule.of.map((one) => ({ value: one, label: t(`code.${one}`, { defaultValue: one.replaceAll('-', ' ') }) })) : joinedIn(production).map(({ organisationId, name }) => ({ value: organisationId, label: name }));
  return <NativeSelect id={id} label={label} error={error} value={value ?? ''} data={[{ value: '', label: '–' }, ...options]} onChange={({ currentTarget }) => set(currentTarget.value || undefined)} />;
}

function AmountField({ path, label }: OneProps) {
  const t = useWords('productions');
  const amount = useField<{ minor: string; currency: string } | undefined>(path);
  const { minor = '', currency = 'EUR' } = amount.value ?? {};
  const [typed, setTyped] = useState(minor === '' ? '' : decimalOf(minor, currency));
  const change = (text: string, code: string) => (setTyped(text), amount.set({ minor: minorOf(text, code) ?? '', currency: code }));
  return (
    <div className={css.pair}>
      <TextInput id={amount.id} label={label} error={amount.error ?? (typed !== '' && minorOf(typed, currency) === null ? t('fault.amount', { currency }) : undefined)} inputMode="decimal" value={typed} onChange={({ currentTarget }) => change(currentTarget.value, currency)} />
      <TextInput label={t('field.currency')} value={currency} maxLength={3} onChange={({ currentTarget }) => change(typed, currentTarget.value.toUpperCase())} />
    </div>
  );
}

function ListField({ rule, path, label, production }: OneProps & { readonly rule: Extract<Rule, { is: 'list' }> }) {
  const t = useWords('productions');
  const { value, set } = useField<readonly unknown[] | undefined>(path);
  const entries = value ?? [];
  return (
    <fieldset className={css.group}>
      <legend>{label}</legend>
      {entries.map((_, index) => (
        <div key={`${index}/${entries.length}`} className={css.entry}>
          <RuleField rule={rule.of} path={`${path}.${index}`} label={`${index + 1}.`} production={production} />
          <Button size="xs" onClick={() => set(entries.filter((__, at) => at !== index))}>{t('remove')}</Button>
        </div>
      ))}
      <Button size="xs" onClick={() => set([...entries, emptyValue(rule.of)])}>{t('add')}</Button>
    </fieldset>
  );
}

/** One share for each party; what is left over stands below, so that a sum never drifts unseen. */
function SharesField({ path, label, production }: OneProps) {
  const t = useWords('productions');
  const { id, value, set, error } = useField<readonly { party: string; basisPoints: number }[] | undefined>(path);
  const shares = value ?? [];
  const shareOf = (party: string) => shares.find((one) => one.party === party)?.basisPoints ?? 0;
  const left = 10_000 - shares.reduce((sum, { basisPoints }) => sum + (basisPoints ?? 0), 0);
  const change = (party: string, percent: string) => {
    const basisPoints = Math.round(Number(percent.replace(',', '.') || 0) * 100);
    set(joinedIn(production).flatMap(({ organisationId }) => (organisationId === party ? (basisPoints > 0 ? [{ party, basisPoints }] : []) : shareOf(organisationId) > 0 ? [{ party: organisationId, basisPoints: shareOf(organisationId) }] : [])));
  };
  return (
    <fieldset className={css.group} id={id}>
      <legend>{label}</legend>
      {joinedIn(production).map(({ organisationId, name }) => (
        <TextInput key={organisationId} label={name} inputMode="decimal" rightSection="%" defaultValue={shareOf(organisationId) > 0 ? String(shareOf(organisationId) / 100) : ''} onBlur={({ currentTarget }) => change(organisationId, currentTarget.value)} />
      ))}
      <p className={left === 0 ? 'small t-jade' : 'small t-madder'} role="status">{left === 0 ? t('shares.whole') : t('shares.left', { percent: (left / 100).toFixed(2) })}</p>
      {error && <p className="small t-madder">{error}</p>}
    </fieldset>
  );
}
