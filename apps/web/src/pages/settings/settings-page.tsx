import { Button, Switch } from '@mantine/core';
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
import { byCategory, withChoice, type Choice, type Sheet } from './choices';
import css from './settings.module.css';

const KEY = ['preferences'];

/** Of what one is told, and where. What can't be switched off says why; every switch counts at once. */
export function SettingsPage() {
  const t = useWords('inbox');
  const me = useMe();
  const queries = useQueryClient();
  const sheet = useQuery({ queryKey: KEY, queryFn: async () => (await answerOf(api.GET('/api/notifications/preferences', { headers: asMyself }))) });
  const command = useCommand<readonly Choice[]>({
    version: sheet.data?.version,
    changes: [KEY],
    done: t('settings.done'),
    send: (choices, meta) => answerOf(api.PUT('/api/notifications/preferences', { body: { choices: choices as never }, headers: { ...commandHeaders(meta), ...asMyself } })),
    optimistic: (choices) => {
      const before = queries.getQueryData<Sheet>(KEY);
      if (before) queries.setQueryData<Sheet>(KEY, { ...before, choices: before.choices.map((one) => ({ ...one, enabled: choices.find(({ category, channel }) => category === one.category && channel === one.channel)?.enabled ?? true })) });
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
        <table className={css.sheet}>
          <caption className="vh">{t('settings.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('settings.category')}</th>
              <th scope="col">{t('channel.inbox')}</th>
              <th scope="col">{t('channel.email')}</th>
            </tr>
          </thead>
          <tbody>
            {byCategory(sheet.data.choices).map(({ category, mandatory, channels }) => (
              <tr key={category}>
                <th scope="row">
                  {t(`category.${category}`)}
                  <small>{t(`category.${category}.meaning`)}</small>
                  {mandatory && (
                    <small className={css.locked}>
                      <Icon name="lock" size={12} /> {t(`locked.${category}`)}
                    </small>
                  )}
                </th>
                {['inbox', 'email'].map((channel) => (
                  <td key={channel}>
                    {mandatory ? (
                      <span className={`small dim ${css.always}`}>
                        <Icon name="lock" size={12} /> {t('always')}
                      </span>
                    ) : (
                    <Switch
                      aria-label={`${t(`category.${category}`)}, ${t(`channel.${channel}`)}`}
                      checked={channels[channel] ?? true}
                      disabled={command.pending}
                      onChange={({ currentTarget }) => void command.run(withChoice(sheet.data.choices, { category, channel, enabled: currentTarget.checked }))}
                    />
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
