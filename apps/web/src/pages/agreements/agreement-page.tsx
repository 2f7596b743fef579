import { useParams } from '@tanstack/react-router';
import { Button } from '@mantine/core';
import { PageShape } from '../../frame/page-shape';
import { isRefusal } from '../../api/client';
import { ErrorPage } from '../../frame/error-page';
import { Link } from '../../frame/link';
import { Refusal } from '../../parts/refusal';
import { AgreementCharge } from './agreement-charge';
import { AgreementHead } from './agreement-head';
import { Beside } from './beside';
import { Clauses } from './clauses';
import { Outline } from './outline';
import { PartiesCard } from './parties-card';
import { StickyLine } from './sticky-line';
import { useAgreement } from './use-agreement';
import { useWords } from '../../texts/use-words';
import css from './agreements.module.css';

/** An agreement: where each party stands, clause by clause, beside it what happened, below what is still open. */
export function AgreementPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const t = useWords('agreements');
  const { scene, error, again } = useAgreement(id);
  if (scene === null) {
    if (error === null) return <PageShape />;
    return isRefusal(error, 'not-found') ? <ErrorPage error={error} reset={again} /> : <div className="read"><h1>{t('one')}</h1><div className={css.wrong}><Refusal error={error} ways={[{ button: <Button onClick={again}>{t('again')}</Button> }]} /></div></div>;
  }
  return (
    <div className={css.page}>
      <AgreementHead scene={scene} />
      <PartiesCard scene={scene} />
      <AgreementCharge scene={scene} />
      <p className={css.aside}><Link to={`/agreements/${id}/sign`}>{t('to-signing')}</Link></p>
      <div className={css.agree}>
        <Outline scene={scene} />
        <Clauses scene={scene} />
        <Beside scene={scene} />
      </div>
      <StickyLine scene={scene} />
    </div>
  );
}
