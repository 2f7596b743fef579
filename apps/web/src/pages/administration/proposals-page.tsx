import { Button, Radio, Tabs } from '@mantine/core';
import { useState } from 'react';
import { answerOf, api, asMyself, commandHeaders, type ItemOf } from '../../api/client';
import { Bars } from '../../frame/page-shape';
import { Link } from '../../frame/link';
import { Chip } from '../../parts/chip';
import { EmptyState } from '../../parts/empty-state';
import { FilterBar, useFilters } from '../../parts/filter-bar';
import { Refusal } from '../../parts/refusal';
import { useCommand, type CommandMeta } from '../../parts/use-command';
import { useList, type List } from '../../parts/use-list';
import { When } from '../../parts/when';
import { useWords } from '../../texts/use-words';
import { Administration } from './administration-tabs';
import css from './administration.module.css';

type Proposal = Pick<Match | Import, 'id' | 'version' | 'state' | 'source' | 'proposedAt' | 'decidedAt'>;

type Match = ItemOf<'/api/contacts/match-proposals'>;

type Import = ItemOf<'/api/touring/bulk/proposals'>;

type Decision = { readonly same: string } | 'different';

/** What imports were not sure of, for a person to say: the same thing, or another one. Nothing is merged without it. */
export function ProposalsPage() {
  const t = useWords('administration');
  const [{ state = 'open' }] = useFilters();
  const matches = useList<Match>({ queryKey: ['match-proposals', state], rowKey: ({ id }) => id, page: async (after, signal) => (await answerOf(api.GET('/api/contacts/match-proposals', { params: { query: { limit: 30, after, state: state as 'open' } }, headers: asMyself, signal }))) });
  const imports = useList<Import>({ queryKey: ['import-proposals', state], rowKey: ({ id }) => id, page: async (after, signal) => (await answerOf(api.GET('/api/touring/bulk/proposals', { params: { query: { limit: 30, after, state: state as 'open' } }, headers: asMyself, signal }))) });
  return (
    <Administration name="proposals">
      <FilterBar filters={[{ name: 'state', label: t('state'), kind: 'choice', options: ['open', 'same', 'different'].map((value) => ({ value, label: t(`state.${value}`) })) }]} />
      <Tabs defaultValue="matches" keepMounted={false}>
        <Tabs.List aria-label={t('tab.proposals')}>
          <Tabs.Tab value="matches">{t('matches')}</Tabs.Tab>
          <Tabs.Tab value="imports">{t('imports')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="matches">
          <Cards
            list={matches}
            card={(one) => (
              <Card
                key={one.id}
                proposal={one}
                title={one.text}
                note={t(`about.${one.about}`)}
                candidates={one.candidates.map(({ organisationId, name, reason }) => ({ id: organisationId, words: <><Link to={`/people/organisations/${organisationId}`}>{name}</Link> <small>{t(`near.${reason}`, { defaultValue: reason })}</small></>, label: name }))}
                changes={['match-proposals']}
                send={(decision, meta) => answerOf(api.POST('/api/contacts/match-proposals/{id}/decide', { params: { path: { id: one.id } }, body: decision === 'different' ? { decision } : { decision: 'same', organisationId: decision.same }, headers: { ...commandHeaders(meta), ...asMyself } }))}
              />
            )}
          />
        </Tabs.Panel>
        <Tabs.Panel value="imports">
          <Cards
            list={imports}
            card={(one) => (
              <Card
                key={one.id}
                proposal={one}
                title={titleOf(one)}
                note={`${t(`doubt.${one.code}`, { defaultValue: one.code })} · ${one.rowId}`}
                candidates={one.candidates.map((id) => ({ id, label: id.slice(0, 8), words: <code>{id}</code> }))}
                changes={['import-proposals']}
                send={(decision, meta) => answerOf(api.POST('/api/touring/bulk/proposals/{id}/decide', { params: { path: { id: one.id } }, body: decision === 'different' ? { decision } : { decision: 'same', subjectId: decision.same }, headers: { ...commandHeaders(meta), ...asMyself } }))}
              />
            )}
          />
        </Tabs.Panel>
      </Tabs>
    </Administration>
  );
}

/** A tour has a title; a performance is known by its tour, or by its company where it stood alone. */
const titleOf = ({ content }: Import): string => ('title' in content ? content.title : (content.tour?.title ?? content.company));

function Cards<Row>({ list, card }: { list: List<Row>; card: (row: Row) => React.ReactNode }) {
  const t = useWords('administration');
  if (list.error !== null) return <div className={css.pad}><Refusal error={list.error} ways={[{ button: <Button onClick={list.again}>{t('again')}</Button> }]} /></div>;
  if (list.isPending) return <Bars rows={4} height={96} />;
  if (list.rows.length === 0) return <EmptyState icon="check" title={t('proposals.none')} hint={t('proposals.none.hint')} />;
  return (
    <div className={css.cards}>
      {list.rows.map(card)}
      {list.hasMore && <Button loading={list.isFetchingMore} onClick={list.more}>{t('show-more')}</Button>}
    </div>
  );
}

interface CardProps {
  readonly proposal: Proposal;
  readonly title: string;
  readonly note: string;
  readonly candidates: readonly { readonly id: string; readonly label: string; readonly words: React.ReactNode }[];
  readonly changes: readonly string[];
  readonly send: (decision: Decision, meta: CommandMeta) => Promise<unknown>;
}

function Card({ proposal, title, note, candidates, changes, send }: CardProps) {
  const t = useWords('administration');
  const [chosen, choose] = useState<string | null>(candidates.length === 1 ? candidates[0]!.id : null);
  const command = useCommand<Decision>({ send, version: proposal.version, changes: [changes], done: t('done.decided') });
  return (
    <article className={`card ${css.proposal}`} aria-label={title}>
      <header>
        <div>
          <h2>{title}</h2>
          <p className="small dim">
            {note} · {t('from-source', { source: proposal.source })} · <When at={proposal.proposedAt} plain />
          </p>
        </div>
        {proposal.state !== 'open' && <Chip tone={proposal.state === 'same' ? 'jade' : 'grey'}>{t(`state.${proposal.state}`)}</Chip>}
      </header>
      {command.error !== null && <Refusal error={command.error} />}
      {proposal.state === 'open' ? (
        <>
          <Radio.Group label={t('is-it')} value={chosen} onChange={choose}>
            <div className={css.candidates}>
              {candidates.map(({ id, label, words }) => (
                <div key={id}>
                  <Radio value={id} aria-label={label} /> <span>{words}</span>
                </div>
              ))}
            </div>
          </Radio.Group>
          <p className={css.buttons}>
            <Button variant="outline" disabled={chosen === null} loading={command.pending} onClick={() => void command.run({ same: chosen! })}>{t('same')}</Button>
            <Button loading={command.pending} onClick={() => void command.run('different')}>{t('different')}</Button>
          </p>
        </>
      ) : (
        proposal.decidedAt && <p className="small dim">{t('decided')} <When at={proposal.decidedAt} plain /></p>
      )}
    </article>
  );
}
