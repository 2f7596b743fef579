import { Button, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useGo } from '../../frame/link';
import { Chip } from '../../parts/chip';
import { SideBySide } from '../../parts/side-by-side';
import { dayInWords } from '../../parts/reading';
import { isExtra, type Clause as ClauseOfText, type Text } from './agreement';
import { ChangedLater } from './addenda';
import { figuresOf, headingOf, sentenceOf } from './clause-words';
import { PartyChips } from './party-chips';
import { comparedWith, type Standing } from './standing';
import type { Scene } from './use-agreement';
import { changesIn, wordDiff, type Piece } from './word-diff';
import css from './agreements.module.css';

interface ClauseProps {
  readonly scene: Scene;
  readonly clause: ClauseOfText;
  readonly number: number;
  readonly standing: readonly Standing[];
  readonly isOpen: boolean;
  readonly close?: () => void;
}

/** A clause at length: who stands where, the words that have changed, numbers of both texts side by side. */
export function Clause({ scene, clause, number, standing, isOpen, close }: ClauseProps) {
  const { agreement, texts, t, us, ours } = scene;
  const against = texts.find((text) => text.number === comparedWith(agreement.text.number, ours));
  const old = against?.clauses.find(({ id }) => id === clause.id);
  const changed = old !== undefined ? old.hash !== clause.hash : against !== undefined;
  const since = firstText(texts, clause);
  const waits = us && standing.some(({ role, mark }) => role === us.role && mark !== 'agreed') ? 'us' : 'them';
  return (
    <section id={`clause-${clause.id}`} className={`${css.clause} ${isOpen && waits === 'us' ? css.current : ''}`}>
      <div className={css.clauseHead}>
        <h3 tabIndex={-1}>
          <span className="dimmer num">{number}</span>&ensp;
          {close ? (
            <button type="button" className={css.plainButton} aria-expanded="true" onClick={close}>
              {headingOf(t, clause)}
            </button>
          ) : (
            headingOf(t, clause)
          )}
        </h3>
        {since && <span className="small dim">{t('clause.since', { number: since.number, name: scene.us?.role === since.proposedBy ? t('you.by') : scene.nameOf(since.proposedBy), day: dayInWords(since.proposedAt) })}</span>}
        {isOpen && agreement.status === 'negotiating' && <span className={css.right}><Chip tone={waits}>{waits === 'us' ? t('waits.us') : t('waits.them', { name: scene.nameOf(standing.find(({ mark }) => mark !== 'agreed')!.role) })}</Chip></span>}
      </div>
      <PartyChips scene={scene} standing={standing} />
      {clause.id === 'DATES' && <ChangedLater scene={scene} />}
      <Words scene={scene} clause={clause} old={old} against={changed ? against : undefined} isOpen={isOpen} />
      {isOpen && changed && against && old && <Figures scene={scene} clause={clause} old={old} against={against} />}
      {isOpen && us && agreement.actions.includes('propose-terms') && !['PAR', 'OBJ', 'TERM'].includes(clause.id) && <Counter id={agreement.id} field={fieldOf(clause)} label={t('clause.counter')} />}
    </section>
  );
}

const FIELDS: Readonly<Record<string, string>> = { DATES: 'opening', FEE: 'fee', INS: 'insuredValue', CAN: 'cancellation', LAW: 'governingLaw' };
const fieldOf = (clause: ClauseOfText): string => (isExtra(clause) ? 'extraClauses' : (FIELDS[clause.id] ?? ''));

function Counter({ id, field, label }: { id: string; field: string; label: string }) {
  const go = useGo();
  return (
    <p className={css.clauseActs}>
      <Button onClick={() => go(`/agreements/${id}/propose?at=${field}`)}>{label}</Button>
    </p>
  );
}

/** The text in which the clause got its present words. */
const firstText = (texts: readonly Text[], clause: ClauseOfText): Text | undefined => {
  const others = texts.findLastIndex(({ clauses }) => clauses.find(({ id }) => id === clause.id)?.hash !== clause.hash);
  return texts[others + 1];
};

function Words({ scene, clause, old, against, isOpen }: { scene: Scene; clause: ClauseOfText; old: ClauseOfText | undefined; against: Text | undefined; isOpen: boolean }) {
  const { t, agreement } = scene;
  const [view, setView] = useState(isOpen ? 'marked' : 'now');
  const now = sentenceOf(scene, clause);
  const before = old ? sentenceOf(scene, old) : '';
  if (!against) return <p className={css.legal}>{now}</p>;
  const pieces = wordDiff(before, now);
  const { places, words } = changesIn(pieces);
  return (
    <>
      <div className={css.views}>
        <SegmentedControl
          size="xs"
          value={view}
          onChange={setView}
          aria-label={t('view')}
          data={[
            { value: 'marked', label: t('view.marked') },
            { value: 'now', label: t('view.version', { number: agreement.text.number }) },
            { value: 'before', label: t('view.version', { number: against.number }) },
          ]}
        />
        <span className="small dim">{`${t('view.places', { count: places })}, ${t('view.words', { count: words })}`}</span>
      </div>
      <p className={css.legal}>
        {view === 'now' ? now : view === 'before' ? before || t('view.absent') : pieces.map((piece, index) => <Marked key={index} {...piece} />)}
      </p>
    </>
  );
}

/** The space behind a word is not part of the change. */
function Marked({ kind, text }: Piece) {
  if (kind === 'same') return text;
  const word = text.trimEnd();
  return (
    <>
      {kind === 'gone' ? <del>{word}</del> : <ins>{word}</ins>}
      {text.slice(word.length) || ' '}
    </>
  );
}

function Figures({ scene, clause, old, against }: { scene: Scene; clause: ClauseOfText; old: ClauseOfText; against: Text }) {
  const { t, agreement, us, nameOf } = scene;
  const [was, is] = [new Map(figuresOf(t, old)), new Map(figuresOf(t, clause))];
  const labels = [...new Set([...was.keys(), ...is.keys()])];
  if (labels.length === 0) return null;
  const titled = (by: Text['proposedBy'], number: number) => t(us === null ? 'side.of' : us.role === by ? 'side.ours' : 'side.theirs', { name: nameOf(by), number });
  return (
    <SideBySide
      caption={headingOf(t, clause)}
      ours={titled(against.proposedBy, against.number)}
      theirs={titled(agreement.text.proposedBy, agreement.text.number)}
      rows={labels.map((label) => ({ label, ours: was.get(label) ?? '–', theirs: is.get(label) ?? '–', differs: was.get(label) !== is.get(label) }))}
    />
  );
}
