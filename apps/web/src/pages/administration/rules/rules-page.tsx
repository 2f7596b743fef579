import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api, asMyself } from '../../../api/client';
import { Bars } from '../../../frame/page-shape';
import { Chip } from '../../../parts/chip';
import { Refusal } from '../../../parts/refusal';
import { Scrolled } from '../../../parts/scrolled';
import { useWords } from '../../../texts/use-words';
import { Administration } from '../administration-tabs';
import css from '../administration.module.css';
import { LevelForm } from './level-form';
import { ReferenceRows } from './reference-rows';
import type { Rule } from './trade-facts';

/** The rules of the trade with how hard they bite here, and the dated facts they are judged by. */
export function RulesPage() {
  const t = useWords('trade');
  const [changing, change] = useState<Rule | null>(null);
  const rules = useQuery({ queryKey: ['trade-rules'], queryFn: async () => (await answerOf(api.GET('/api/touring/rules', { headers: asMyself }))).items });
  return (
    <Administration name="rules">
      {rules.error && <Refusal error={rules.error} />}
      {rules.isPending && <Bars rows={10} />}
      {rules.data && (
        <section className={css.part}>
          <h2>{t('admin.rules')}</h2>
          <Scrolled className={css.scroll} label={t('admin.rules')}>
            <table className="t">
              <thead>
                <tr>
                  <th scope="col">{t('admin.rule')}</th>
                  <th scope="col">{t('admin.level')}</th>
                  <th scope="col">{t('admin.reason')}</th>
                  <th scope="col">{t('admin.source')}</th>
                  <th scope="col">{t('admin.change')}</th>
                </tr>
              </thead>
              <tbody>
                {rules.data.map((rule) => (
                  <RuleRow key={rule.id} rule={rule} change={change} />
                ))}
              </tbody>
            </table>
          </Scrolled>
        </section>
      )}
      <ReferenceRows />
      {changing && <LevelForm rule={changing} close={() => change(null)} />}
    </Administration>
  );
}

function RuleRow({ rule, change }: { rule: Rule; change: (rule: Rule) => void }) {
  const t = useWords('trade');
  const { id, title, level, reason, source } = rule;
  return (
    <tr>
      <td>
        {id} {t(`title.${id}`, { defaultValue: title })}
      </td>
      <td className="nowrap">
        <Chip tone={level === 'off' ? 'grey' : level === 'warn' ? 'them' : 'madder'}>{t(`level.${level}`)}</Chip>
      </td>
      <td className="small">{reason ?? <span className="dim">{t('admin.declared')}</span>}</td>
      <td className="small dim">{source}</td>
      <td>
        <Button size="compact-sm" aria-label={`${t('admin.change')}: ${t('admin.change-of', { rule: id })}`} onClick={() => change(rule)}>
          {t('admin.change')}
        </Button>
      </td>
    </tr>
  );
}
