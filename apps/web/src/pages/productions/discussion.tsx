import { Button, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api, commandHeaders } from '../../api/client';
import { Refusal } from '../../parts/refusal';
import { useCommand } from '../../parts/use-command';
import { When } from '../../parts/when';
import { useWords } from '../../texts/use-words';
import { commentsQuery, nameIn, type Production } from './production';
import css from './productions.module.css';

/** What the parties say to each other about one clause. It is talk: nothing of it is agreed, and nothing of it is in the log. */
export function Discussion({ production, clause }: { production: Production; clause: string }) {
  const t = useWords('productions');
  const [text, setText] = useState('');
  const { id, yours } = production;
  const comments = useQuery(commentsQuery(id, clause));
  const say = useCommand<string>({
    changes: [['production', id, 'comments', clause]],
    send: (words, meta) => answerOf(api.POST('/api/coproduction/productions/{id}/clauses/{clause}/comments', { params: { path: { id, clause } }, body: { text: words }, headers: commandHeaders(meta) })),
    onDone: () => setText(''),
  });
  const items = comments.data?.items ?? [];
  return (
    <section className={css.discussion}>
      <h3>{t('discussion')}</h3>
      {items.length === 0 && <p className="small dim">{t('discussion.none')}</p>}
      <ol>
        {items.map(({ id: comment, text: words, at, organisationId }) => (
          <li key={comment}>
            <p className="small dim">
              {nameIn(production, organisationId)}, <When at={at} />
            </p>
            <p className={css.words}>{words}</p>
          </li>
        ))}
      </ol>
      {say.error !== null && <Refusal error={say.error} />}
      {yours.seats.length > 0 && (
        <form onSubmit={(event) => (event.preventDefault(), text.trim() !== '' && void say.run(text.trim()))}>
          <Textarea label={t('discussion.say')} value={text} autosize minRows={2} maxLength={4_000} onChange={({ currentTarget }) => setText(currentTarget.value)} />
          <Button type="submit" mt={8} loading={say.pending}>{t('discussion.send')}</Button>
        </form>
      )}
    </section>
  );
}
