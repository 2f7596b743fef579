import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';
import { Link } from '../../../frame/link';
import { ActionBar } from '../../../parts/action-bar';
import { When } from '../../../parts/when';
import { useWords } from '../../../texts/use-words';
import { SaveFile } from '../../road/save-file';
import { BesideTable } from '../beside-table';
import { changesOf, type Production } from '../production';
import { useProductionActions } from '../use-production-actions';
import { Conditions } from './conditions';
import { Payments } from './payments';
import css from '../productions.module.css';

const STEPS = ['amend', 'enter-into-force', 'complete'];

/** What an executed agreement asks for: conditions with their proof, payments, amendments, and where its money and its evidence are. */
export function AfterwardsPage() {
  const t = useWords('productions');
  return <BesideTable title={t('afterwards.title')} lead={t('afterwards.lead')}>{(production) => <Afterwards production={production} />}</BesideTable>;
}

function Afterwards({ production }: { production: Production }) {
  const t = useWords('productions');
  const { longStop, termEnd, version, id } = production;
  const actions = useProductionActions(production).filter(({ name }) => STEPS.includes(name));
  return (
    <>
      <ActionBar align="start" actions={actions} version={version} changes={changesOf(id)} />
      {longStop && <p className={css.note}>{t('afterwards.long-stop')} <When at={longStop} /></p>}
      {termEnd && <p className={css.note}>{t('afterwards.term-end')} <When at={termEnd} /></p>}
      <Conditions production={production} />
      <Payments production={production} />
      <Amendments production={production} />
      <Elsewhere id={id} />
    </>
  );
}

function Amendments({ production: { amendments } }: { production: Production }) {
  const t = useWords('productions');
  return (
    <section>
      <h2>{t('amendments')}</h2>
      {amendments.length === 0 ? <p className={css.note}>{t('amendments.none')}</p> : (
        <ul className={css.rows}>{amendments.map(({ productionId, root }, index) => <li key={productionId}><Link to={`/productions/${productionId}`}>{t('amendment', { number: index + 1 })}</Link> <span className="small dim">{t(root === null ? 'amendment.open' : 'amendment.binds')}</span></li>)}</ul>
      )}
    </section>
  );
}

/** The account that is kept by this agreement, where the reader has a part in it, and paper and bundle. */
function Elsewhere({ id }: { id: string }) {
  const t = useWords('productions');
  const accounts = useQuery({ queryKey: ['money', 'of', id], queryFn: ({ signal }) => answerOf(api.GET('/api/coproduction/money/accounts', { params: { query: { limit: 200 } }, signal })) });
  const own = (accounts.data?.items ?? []).filter(({ agreementId }) => agreementId === id);
  return (
    <section>
      <h2>{t('elsewhere')}</h2>
      <ul className={css.rows}>
        {own.map((account) => <li key={account.id}><Link to={`/money/${account.id}`}>{t('elsewhere.account', { title: account.title, currency: account.currency })}</Link></li>)}
        {own.length === 0 && <li><Link to="/money">{t('elsewhere.accounts')}</Link></li>}
        <li><Link to="/obligations">{t('elsewhere.obligations')}</Link></li>
        <li><Link to={`/productions/${id}/sign`}>{t('sign.title')}</Link></li>
        <li><Link to="/evidence">{t('elsewhere.verify')}</Link></li>
      </ul>
      <p className={css.adds}>
        <SaveFile path={`/api/coproduction/agreements/${id}/pdf`} name={`agreement-${id}.pdf`} label={t('elsewhere.paper')} />
        <SaveFile path={`/api/coproduction/agreements/${id}/bundle`} name={`evidence-${id}.zip`} label={t('elsewhere.bundle')} />
      </p>
    </section>
  );
}
