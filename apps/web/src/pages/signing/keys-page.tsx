import { useQuery } from '@tanstack/react-query';
import { ErrorPage } from '../../frame/error-page';
import { Link } from '../../frame/link';
import { PageShape } from '../../frame/page-shape';
import { ActionBar } from '../../parts/action-bar';
import { EmptyState } from '../../parts/empty-state';
import type { ObjectAction } from '../../parts/object-action';
import { PageHeader } from '../../parts/page-header';
import { When } from '../../parts/when';
import { useWords } from '../../texts/use-words';
import { shortRef } from '../contacts/directory';
import { MakeKey } from './make-key';
import { allKeysQuery, confirmKey, giveUpKey, type KeyShown } from './signing-keys';
import css from './signing.module.css';

const CHANGES = [['signing-keys']];

/** One's own keys: made when, confirmed by somebody else, used for what; and those of the people whom one looks after. */
export function KeysPage() {
  const t = useWords('signing');
  const known = useQuery(allKeysQuery);
  if (!known.data) return known.error ? <ErrorPage error={known.error} reset={() => void known.refetch()} /> : <PageShape />;
  const { keys, registration } = known.data;
  const [own, others] = [keys.filter(({ isOwn }) => isOwn), keys.filter(({ isOwn }) => !isOwn)];
  return (
    <div className="read">
      <PageHeader title={t('keys')} lead={t('keys.lead')} />
      <MakeKey registration={registration} />
      <section>
        <h2>{t('keys.own')}</h2>
        {own.length === 0 ? <EmptyState icon="lock" title={t('keys.none')} hint={t('keys.none.hint')} /> : <KeyList keys={own} />}
      </section>
      {others.length > 0 && (
        <section>
          <h2>{t('keys.others')}</h2>
          <p className="small dim">{t('keys.others.means')}</p>
          <KeyList keys={others} />
        </section>
      )}
    </div>
  );
}

function KeyList({ keys }: { keys: readonly KeyShown[] }) {
  return <ul className={css.keys}>{keys.map((key) => <li key={key.id}><Key shown={key} /></li>)}</ul>;
}

function Key({ shown }: { shown: KeyShown }) {
  const t = useWords('signing');
  const { label, kind, thumbprint, registeredAt, confirmedAt, givenUpAt, isOwn, isHere, personRef, use } = shown;
  return (
    <>
      <h3>{label} <small className="dim">{t(`kind.${kind}.plain`)}{!isOwn && <>, <code title={personRef}>{shortRef(personRef)}</code></>}</small></h3>
      <dl className={css.parties}>
        <div><dt>{t('key.made')}</dt><dd><When at={registeredAt} />{isHere && givenUpAt === null && <>, {t('key.here')}</>}</dd></div>
        <div><dt>{t('key.thumbprint')}</dt><dd className={css.root}>{thumbprint}</dd></div>
        <div><dt>{t('key.confirmed')}</dt><dd>{confirmedAt === null ? t('key.unconfirmed') : <When at={confirmedAt} />}</dd></div>
        <div><dt>{t('key.used')}</dt><dd>{use === null ? t('key.unused') : <Used use={use} />}</dd></div>
        {givenUpAt !== null && <div><dt>{t('key.given-up')}</dt><dd><When at={givenUpAt} />. {t('key.given-up.means')}</dd></div>}
      </dl>
      {givenUpAt === null && <KeyActions shown={shown} />}
    </>
  );
}

function Used({ use: { signatures, lastAt, last } }: { use: NonNullable<KeyShown['use']> }) {
  const t = useWords('signing');
  return (
    <>
      <When at={lastAt} />
      {last && <>, <Link to={`/${last.isProduction ? 'productions' : 'agreements'}/${last.agreementId}`}>{last.title}</Link></>}
      {signatures > 1 && <>, {t('key.signatures', { count: signatures })}</>}
    </>
  );
}

/** The owner gives a key up; whoever looks after the owner's organisation confirms one that is not their own. */
function KeyActions({ shown: { id, isOwn, confirmedAt } }: { shown: KeyShown }) {
  const t = useWords('signing');
  const giveUp: ObjectAction = { name: 'give-up', label: t('give-up'), danger: true, ask: { text: t('give-up.ask') }, done: t('give-up.done'), send: (_, meta) => giveUpKey(id, meta) };
  const confirm: ObjectAction = { name: 'confirm', label: t('confirm'), ask: { text: t('confirm.ask') }, done: t('confirm.done'), send: (_, meta) => confirmKey(id, meta) };
  const actions = isOwn ? [giveUp] : confirmedAt === null ? [confirm] : [];
  return actions.length === 0 ? null : <ActionBar align="start" actions={actions} changes={CHANGES} />;
}
