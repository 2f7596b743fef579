import { Button, FileInput } from '@mantine/core';
import { useState } from 'react';
import { type AnswerOf, answerOf, api, commandHeaders } from '../../../api/client';
import { Icon } from '../../../parts/icon';
import { Refusal } from '../../../parts/refusal';
import { useCommand } from '../../../parts/use-command';
import { useWords } from '../../../texts/use-words';
import { FieldLines } from '../field-lines';
import { headingOf } from '../heading';
import { changesOf, type Production } from '../production';
import css from '../productions.module.css';

type Read = AnswerOf<'/api/coproduction/productions/{id}/word', 'post'>;
type Proposal = Read['proposals'][number];

/** A file that comes back from counsel is compared with the table first; what of it goes there is decided clause by clause. */
export function WordImport({ production }: { production: Production }) {
  const t = useWords('productions');
  const [read, setRead] = useState<Read | null>(null);
  const { id, version } = production;
  const upload = useCommand<File>({
    version,
    send: async (file, meta) => answerOf(api.POST('/api/coproduction/productions/{id}/word', { params: { path: { id } }, body: { content: await base64Of(file) }, headers: commandHeaders(meta) })),
    onDone: (answer) => setRead(answer as Read),
  });
  return (
    <section>
      <h2>{t('word.in')}</h2>
      <p className={css.note}>{t('word.in.hint')}</p>
      <FileInput label={t('word.file')} placeholder={t('choose.file')} accept=".docx" disabled={upload.pending} onChange={(file) => (setRead(null), file && void upload.run(file))} />
      {upload.error !== null && <Refusal error={upload.error} />}
      {read && <Compared read={read} production={production} />}
    </section>
  );
}

function Compared({ read: { proposals, unchanged, absent, leftOver }, production }: { read: Read; production: Production }) {
  const t = useWords('productions');
  const word = (clause: string) => headingOf(t, production.clauses.find(({ id }) => id === clause) ?? { id: clause, title: null });
  return (
    <div role="status">
      <p className={css.note}>{t('word.found', { count: proposals.length })} {unchanged.length > 0 && t('word.unchanged', { count: unchanged.length })}</p>
      {absent.length > 0 && <p className={css.note}>{t('word.absent')} {absent.map(word).join(', ')}</p>}
      {leftOver.length > 0 && <p className={css.ask}>{t('word.left-over')} {leftOver.join(' / ')}</p>}
      {proposals.map((proposal) => <WouldFollow key={proposal.clause} proposal={proposal} production={production} heading={word(proposal.clause)} />)}
    </div>
  );
}

function WouldFollow({ proposal: { clause, title, fields, words, answers, problems }, production, heading }: { proposal: Proposal; production: Production; heading: string }) {
  const t = useWords('productions');
  const [sent, setSent] = useState(false);
  const { id, version, clauses } = production;
  const between = clauses.find((one) => one.id === clause)?.between;
  const put = useCommand<null>({
    changes: changesOf(id), version, done: t('done.propose'), onDone: () => setSent(true),
    send: (_, meta) => answerOf(api.POST('/api/coproduction/productions/{id}/clauses', { params: { path: { id } }, body: { clause, title, fields: fields as never, words, answers, ...(between && { between }) }, headers: commandHeaders(meta) })),
  });
  return (
    <article className={css.redline}>
      <h3>{heading} <span className="small dim">{t(answers === null ? 'change.added' : 'change.changed')}</span></h3>
      {problems.map((problem) => <p key={problem} className="small t-madder"><Icon name="alert" size={12} /> {problem}</p>)}
      <FieldLines fields={fields} production={production} />
      {words && <p className={css.words}>{words}</p>}
      {put.error !== null && <Refusal error={put.error} />}
      {sent ? <p className="small t-jade" role="status"><Icon name="check" size={12} /> {t('done.propose')}</p> : <Button size="xs" loading={put.pending} disabled={problems.length > 0} onClick={() => void put.run(null)}>{t('propose.submit')}</Button>}
    </article>
  );
}

/** In pieces, because a whole file is more arguments than a call takes. */
async function base64Of(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}
