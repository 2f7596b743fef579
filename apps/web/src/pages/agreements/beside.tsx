import { Button, Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '../../frame/link';
import { useOrganisation } from '../../frame/organisations';
import { Icon } from '../../parts/icon';
import { Refusal } from '../../parts/refusal';
import { Story } from '../../parts/story';
import { When } from '../../parts/when';
import { readVerification, shortHash } from './agreement';
import { storyOf } from './story-words';
import type { Scene } from './use-agreement';
import css from './agreements.module.css';

/** Beside the text: what happened in words, every version with its hash, and the log that proves both. */
export function Beside({ scene }: { scene: Scene }) {
  const { t, them } = scene;
  const zone = useOrganisation(them.organisationId)?.timeZone ?? null;
  return (
    <aside className={css.beside} aria-label={t('beside')}>
      <Tabs defaultValue="story" classNames={{ list: css.tabs, tab: css.tab }} keepMounted={false}>
        <Tabs.List aria-label={t('beside')}>
          <Tabs.Tab value="story">{t('tab.story')}</Tabs.Tab>
          <Tabs.Tab value="texts">{t('tab.texts')}</Tabs.Tab>
          <Tabs.Tab value="evidence">{t('tab.evidence')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="story">
          <Story events={storyOf(scene, zone)} />
        </Tabs.Panel>
        <Tabs.Panel value="texts">
          <Texts scene={scene} />
        </Tabs.Panel>
        <Tabs.Panel value="evidence">
          <Evidence scene={scene} />
        </Tabs.Panel>
      </Tabs>
    </aside>
  );
}

function Texts({ scene: { agreement, texts, t, nameOf } }: { scene: Scene }) {
  return (
    <ol className={css.texts}>
      {texts.toReversed().map(({ number, proposedBy, proposedAt, textHash }) => (
        <li key={number}>
          <Link to={`/agreements/${agreement.id}/texts/${number}`}>{t('view.version', { number })}</Link>
          {number === agreement.text.number && <span className="small dim"> · {t('text.on-table')}</span>}
          <small>
            {nameOf(proposedBy)} · <When at={proposedAt} plain />
          </small>
          <code title={textHash}>{shortHash(textHash)}…</code>
        </li>
      ))}
      <li className="small dim">{t('texts.explained')}</li>
    </ol>
  );
}

function Evidence({ scene: { agreement, history, t } }: { scene: Scene }) {
  const check = useQuery({ queryKey: ['agreement', agreement.id, 'verification', agreement.version], queryFn: () => readVerification(agreement.id), enabled: false });
  return (
    <div className={css.evidence}>
      <p className="small dim">{t('evidence.explained')}</p>
      <p>
        <Button size="compact-md" loading={check.isFetching} onClick={() => void check.refetch()}>
          {t('evidence.check')}
        </Button>
      </p>
      <div role="status">
        {check.error ? <Refusal error={check.error} /> : null}
        {check.data &&
          (check.data.intact ? (
            <p className="t-jade">
              <Icon name="check" /> {t('evidence.intact', { count: check.data.entries })}
            </p>
          ) : (
            <ul className="t-madder">
              {check.data.faults.map(({ code, at }) => (
                <li key={`${code} ${at}`}>
                  <Icon name="alert" /> {t(`evidence.fault.${code}`, { at })}
                </li>
              ))}
            </ul>
          ))}
      </div>
      <ol className={css.log}>
        {history.map(({ seq, hash, entry }) => (
          <li key={seq}>
            <span className="num">{seq}</span>
            <span>
              {t(`fact.${entry.fact.action}`)}
              <small>
                <When at={entry.at} plain />
              </small>
              <code title={hash}>{shortHash(hash)}…</code>
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
