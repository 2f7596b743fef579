import { FileInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useActing } from '../../../frame/acting';
import { ActionBar } from '../../../parts/action-bar';
import { Chip } from '../../../parts/chip';
import type { ObjectAction } from '../../../parts/object-action';
import { useWords } from '../../../texts/use-words';
import { changesOf, nameIn, type Production, takeStep } from '../production';
import { hashOfFile } from './hash-of-file';
import css from '../productions.module.css';

/** Conditions precedent by their wording, each with its proof or with those who do without it. */
export function Conditions({ production }: { production: Production }) {
  const t = useWords('productions');
  const { conditions } = production;
  return (
    <section>
      <h2>{t('conditions')}</h2>
      {conditions.length === 0 ? <p className={css.note}>{t('conditions.none')}</p> : (
        <ol className={css.rows}>{conditions.map((one) => <Condition key={one.condition} production={production} condition={one} />)}</ol>
      )}
    </section>
  );
}

function Condition({ production, condition: { condition, evidence, waivedBy } }: { production: Production; condition: Production['conditions'][number] }) {
  const t = useWords('productions');
  const actions = useConditionActions(production, condition, waivedBy);
  return (
    <li>
      <span>
        {wordingOf(production, condition)}{' '}
        {evidence === null ? <Chip tone="them">{t('condition.open')}</Chip> : <Chip tone="jade">{t('condition.met')}</Chip>}
        {evidence !== null && <code className={css.hash} title={evidence}> {evidence.slice(0, 16)}</code>}
        {waivedBy.length > 0 && <span className="small dim"> {t('condition.waived', { names: waivedBy.map((party) => nameIn(production, party)).join(', ') })}</span>}
      </span>
      {evidence === null && <ActionBar actions={actions} version={production.version} changes={changesOf(production.id)} />}
    </li>
  );
}

function useConditionActions(production: Production, number: number, waivedBy: readonly string[]): ObjectAction[] {
  const t = useWords('productions');
  const { organisation } = useActing();
  const [hash, setHash] = useState('');
  const { id, yours } = production;
  const sound = /^[0-9a-f]{64}$/.test(hash);
  const more = (
    <>
      <FileInput label={t('condition.file')} description={t('condition.file.hint')} placeholder={t('choose.file')} onChange={(file) => file && void hashOfFile(file).then(setHash)} />
      <TextInput label={t('condition.hash')} value={hash} spellCheck={false} onChange={({ currentTarget }) => setHash(currentTarget.value.trim().toLowerCase())} />
    </>
  );
  const satisfy: ObjectAction = {
    name: `satisfy-${number}`, label: t('step.satisfy-condition'), done: t('done.satisfy-condition'), ask: { text: t('ask.satisfy-condition'), more, blocked: sound ? null : t('condition.hash.missing') },
    send: (_, meta) => takeStep(id, { step: 'satisfy-condition', number, hash }, meta),
  };
  const waive: ObjectAction = {
    name: `waive-${number}`, label: t('step.waive-condition'), done: t('done.waive-condition'), ask: { text: t('ask.waive-condition'), remark: 'may', remarkLabel: t('reason') },
    send: ({ remark }, meta) => takeStep(id, { step: 'waive-condition', number, ...(remark && { reason: remark }) }, meta),
  };
  return [
    ...(yours.steps.includes('waive-condition') && !waivedBy.includes(organisation?.id ?? '') ? [waive] : []),
    ...(yours.steps.includes('satisfy-condition') ? [satisfy] : []),
  ];
}

function wordingOf({ clauses }: Production, number: number): string {
  const conditions = clauses.find(({ id }) => id === 'TERM')?.fields?.conditions as readonly { id: string; what: string }[] | undefined;
  const found = conditions?.[number - 1];
  return found ? `${found.id}: ${found.what}` : String(number);
}
