import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { answerOf, api } from '../../api/client';
import { ErrorPage } from '../../frame/error-page';
import { Link } from '../../frame/link';
import { PageShape } from '../../frame/page-shape';
import { download } from '../../parts/csv';
import { Icon } from '../../parts/icon';
import { useTitle } from '../../parts/page-header';
import { When } from '../../parts/when';
import { useWords } from '../../texts/use-words';
import { textsQuery } from './agreement';
import css from './agreements.module.css';

/** One version word for word, as it is agreed on and signed: the text that its hash stands for. */
export function TextPage() {
  const t = useWords('agreements');
  const { id, number } = useParams({ strict: false }) as { id: string; number: string };
  const texts = useQuery(textsQuery(id));
  const plain = useQuery({
    queryKey: ['agreement', id, 'text', number],
    queryFn: async () => (await answerOf(api.GET('/api/coproduction/agreements/{id}/versions/{number}/text', { params: { path: { id, number: Number(number) } }, parseAs: 'text' } as never))) as unknown as string,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const title = t('view.version', { number });
  useTitle(title);
  const error = texts.error ?? plain.error;
  if (error) return <ErrorPage error={error} reset={() => void Promise.all([texts.refetch(), plain.refetch()])} />;
  if (!texts.data || plain.data === undefined) return <PageShape />;
  const text = texts.data.find((one) => String(one.number) === number);
  const index = texts.data.findIndex((one) => String(one.number) === number);
  const step = (to: number, words: string) => (texts.data[to] ? <Link to={`/agreements/${id}/texts/${texts.data[to].number}`}>{words}</Link> : null);
  return (
    <div className="read">
      <p className="small" style={{ marginBottom: 8 }}>
        <Link to={`/agreements/${id}`}>
          <Icon name="back" size={12} /> {t('text.back')}
        </Link>
      </p>
      <div className={css.textHead}>
        <h1>{title}</h1>
        <Button leftSection={<Icon name="download" />} onClick={() => download(`agreement-${id}-${number}.txt`, plain.data)}>
          {t('text.download')}
        </Button>
      </div>
      {text && (
        <p className="dim">
          <When at={text.proposedAt} plain /> · SHA-256 <code className={css.hash}>{text.textHash}</code>
        </p>
      )}
      <p className={css.steps}>
        {step(index - 1, t('text.before'))} {step(index + 1, t('text.after'))}
      </p>
      <pre className={css.plain} lang="en" tabIndex={0}>
        {plain.data}
      </pre>
    </div>
  );
}
