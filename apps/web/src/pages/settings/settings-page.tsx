import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api, asMyself, commandHeaders } from '../../api/client';
import { Link } from '../../frame/link';
import { useMe } from '../../frame/session';
import { Bars } from '../../frame/page-shape';
import { Icon } from '../../parts/icon';
import { PageHeader } from '../../parts/page-header';
import { Refusal } from '../../parts/refusal';
import { useCommand } from '../../parts/use-command';
import { useWords } from '../../texts/use-words';
import { CategorySheet } from './category-sheet';
import { type Said, saidWith, type Sheet, sheetAfter } from './choices';
import { DeliveryForm } from './delivery-form';
import css from './settings.module.css';

const KEY = ['preferences'];

/** Of what one is told, where and when. What can't be switched off says why; every choice in the list counts at once. */
export function SettingsPage() {
  const t = useWords('inbox');
  const me = useMe();
  const queries = useQueryClient();
  const sheet = useQuery({ queryKey: KEY, queryFn: async () => (await answerOf(api.GET('/api/notifications/preferences', { headers: asMyself }))) });
  const command = useCommand<Said>({
    version: sheet.data?.version,
    changes: [KEY],
    done: t('settings.done'),
    send: (body, meta) => answerOf(api.PUT('/api/notifications/preferences', { body, headers: { ...commandHeaders(meta), ...asMyself } })),
    optimistic: (said) => {
      const before = queries.getQueryData<Sheet>(KEY);
      if (before) queries.setQueryData<Sheet>(KEY, sheetAfter(before, said));
      return () => queries.setQueryData(KEY, before);
    },
  });
  return (
    <div className={`read ${css.page}`}>
      <p className="small" style={{ marginBottom: 8 }}>
        <Link to="/inbox">
          <Icon name="back" size={12} /> {t('title')}
        </Link>
      </p>
      <PageHeader title={t('settings.title')} lead={t('settings.lead', { email: me.email })} />
      {sheet.isPending && <Bars rows={9} height={52} />}
      {sheet.error && <Refusal error={sheet.error} ways={[{ button: <Button onClick={() => void sheet.refetch()}>{t('again')}</Button> }]} />}
      {command.error !== null && <Refusal error={command.error} />}
      {sheet.data && (
        <>
          <CategorySheet sheet={sheet.data} isBusy={command.pending} choose={(change) => void command.run(saidWith(sheet.data, change))} />
          <DeliveryForm key={sheet.data.version} sheet={sheet.data} isBusy={command.pending} keep={(delivery) => void command.run(saidWith(sheet.data, {}, delivery))} />
        </>
      )}
    </div>
  );
}
