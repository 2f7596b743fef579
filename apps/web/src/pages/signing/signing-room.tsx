import { Button, Radio } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { ErrorPage } from '../../frame/error-page';
import { useActing } from '../../frame/acting';
import { PageShape } from '../../frame/page-shape';
import { Link } from '../../frame/link';
import { PageHeader } from '../../parts/page-header';
import { Refusal } from '../../parts/refusal';
import { useCommand } from '../../parts/use-command';
import { useWords } from '../../texts/use-words';
import { type Agreement, agreementQuery } from '../agreements/agreement';
import { keysQuery, register, signWith } from './signing-keys';
import { passkeysWork } from './passkey';
import { WhatIsSigned } from './what-is-signed';
import css from './signing.module.css';

export function SigningRoom() {
  const { id } = useParams({ strict: false }) as { id: string };
  const t = useWords('signing');
  const agreement = useQuery(agreementQuery(id));
  if (!agreement.data) return agreement.error ? <ErrorPage error={agreement.error} reset={() => void agreement.refetch()} /> : <PageShape />;
  const { title, status } = agreement.data;
  return (
    <div className="read">
      <PageHeader title={t('room', { title })} lead={<Link to={`/agreements/${id}`}>{t('to-agreement')}</Link>} />
      <WhatIsSigned agreement={agreement.data} />
      {['text-agreed', 'signing'].includes(status) && <SignHere agreement={agreement.data} />}
      <section>
        <h2>{t('files')}</h2>
        <p className={css.files}>
          <a href={`/api/coproduction/agreements/${id}/pdf`} download>{t('paper')}</a>
          {status === 'executed' && <a href={`/api/coproduction/agreements/${id}/bundle`} download>{t('bundle')}</a>}
          <Link to="/evidence">{t('verify')}</Link>
          <Link to="/signing-keys">{t('your-keys')}</Link>
        </p>
        <p className="small dim">{t(status === 'executed' ? 'files.sealed' : 'files.unsealed')}</p>
      </section>
    </div>
  );
}

/** With which key, and then the one button. */
function SignHere({ agreement }: { agreement: Agreement }) {
  const t = useWords('signing');
  const { organisation, powers } = useActing();
  const known = useQuery(keysQuery);
  const [chosen, choose] = useState<string | null>(null);
  const changes = [['agreement', agreement.id], keysQuery.queryKey];
  const usable = known.data?.usable ?? [];
  const key = chosen === 'account' ? null : (usable.find(({ id }) => id === chosen) ?? usable[0] ?? null);
  const us = agreement.parties.find(({ organisationId }) => organisationId === organisation?.id);
  const sign = useCommand<null>({ changes, done: t('signed'), version: agreement.version, send: (_, meta) => signWith(agreement.id, agreement.text.textHash, key, known.data!.registration.rpId, meta) });
  const make = useCommand<'passkey' | 'key'>({ changes, done: t('key-made'), send: (kind, meta) => register(kind, known.data!.registration, t('key-label'), meta) });
  if (!us || us.hasSigned || !powers.includes('sign')) return <p>{t(us?.hasSigned ? 'has-signed' : 'may-not')}</p>;
  if (!known.data) return known.error ? <Refusal error={known.error} /> : <PageShape />;
  return (
    <section className={css.sign}>
      <h2>{t('sign-for', { name: us.name })}</h2>
      <Radio.Group label={t('with')} value={key?.id ?? 'account'} onChange={choose}>
        {usable.map(({ id, label, kind, confirmedAt }) => (
          <Radio key={id} value={id} label={`${label}: ${t(`kind.${kind}`)}`} description={t(confirmedAt === null ? 'not-confirmed' : 'confirmed')} />
        ))}
        <Radio value="account" label={t('kind.account')} description={t('account-means')} />
      </Radio.Group>
      <div className={css.ways}>
        {passkeysWork(known.data.registration.rpId) && <Button variant="default" loading={make.pending} onClick={() => void make.run('passkey')}>{t('make-passkey')}</Button>}
        <Button variant="default" loading={make.pending} onClick={() => void make.run('key')}>{t('make-key')}</Button>
        <Button variant="filled" loading={sign.pending} onClick={() => void sign.run(null)}>{t('sign')}</Button>
      </div>
      {(sign.error ?? make.error) !== null && <Refusal error={sign.error ?? make.error} />}
      <p className="small dim">{t('never-qualified')}</p>
    </section>
  );
}
