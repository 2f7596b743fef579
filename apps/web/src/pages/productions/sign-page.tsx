import { Button, Radio } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useActing } from '../../frame/acting';
import { Link } from '../../frame/link';
import { PageShape } from '../../frame/page-shape';
import { When } from '../../parts/when';
import { Refusal } from '../../parts/refusal';
import { useCommand } from '../../parts/use-command';
import { useWords } from '../../texts/use-words';
import { passkeysWork } from '../signing/passkey';
import { keysQuery, register } from '../signing/signing-keys';
import room from '../signing/signing.module.css';
import { SaveFile } from '../road/save-file';
import { BesideTable } from './beside-table';
import { changesOf, nameIn, type Production } from './production';
import { signProduction } from './sign-production';
import css from './productions.module.css';

/** The signing room of a production: the root, whose turn it is, and one's own signature. */
export function SignPage() {
  const t = useWords('productions');
  return (
    <BesideTable title={t('sign.title')} lead={t('sign.lead')}>
      {(production) => (
        <>
          <Stages production={production} />
          {production.status === 'signing' && production.signing && <SignHere production={production} root={production.signing.root} />}
          <Files id={production.id} status={production.status} />
        </>
      )}
    </BesideTable>
  );
}

function Stages({ production }: { production: Production }) {
  const t = useWords('productions');
  const ts = useWords('signing');
  const { signing, signatures } = production;
  if (!signing) return <p className={css.note}>{t('sign.nothing')}</p>;
  return (
    <section>
      <h2>{ts('what')}</h2>
      <p className={room.root}>{signing.root}</p>
      <p className={css.note}>{t('sign.until')} <When at={signing.signBy} /></p>
      <ol className={css.rows}>
        {signing.stages.map((parties, index) => (
          <li key={index}>
            <dl className={room.parties}>
              {parties.map((party) => {
                const given = signatures.find((one) => one.party === party && one.voided === null);
                return <div key={party}><dt>{nameIn(production, party)}</dt><dd>{given ? t('sign.has') : signing.openStage === index ? t('sign.turn') : t('sign.later')}</dd></div>;
              })}
            </dl>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** With which key, and then the one button. */
function SignHere({ production, root }: { production: Production; root: string }) {
  const t = useWords('signing');
  const { organisation } = useActing();
  const known = useQuery(keysQuery);
  const [chosen, choose] = useState<string | null>(null);
  const { id, version, yours, signatures } = production;
  const usable = known.data?.usable ?? [];
  const key = chosen === 'account' ? null : (usable.find((one) => one.id === chosen) ?? usable[0] ?? null);
  const sign = useCommand<null>({ changes: [...changesOf(id), keysQuery.queryKey], done: t('signed'), version, send: (_, meta) => signProduction(id, root, key, known.data!.registration.rpId, meta) });
  const make = useCommand<'passkey' | 'key'>({ changes: [keysQuery.queryKey], done: t('key-made'), send: (kind, meta) => register(kind, known.data!.registration, t('key-label'), meta) });
  const hasSigned = signatures.some(({ party, voided }) => party === organisation?.id && voided === null);
  if (hasSigned || !yours.steps.includes('sign')) return <p className={css.note}>{t(hasSigned ? 'has-signed' : 'may-not')}</p>;
  if (!known.data) return known.error ? <Refusal error={known.error} /> : <PageShape />;
  return (
    <section className={room.sign}>
      <h2>{t('sign-for', { name: nameIn(production, organisation?.id ?? null) })}</h2>
      <Radio.Group label={t('with')} value={key?.id ?? 'account'} onChange={choose}>
        {usable.map(({ id: keyId, label, kind, confirmedAt }) => <Radio key={keyId} value={keyId} label={`${label}: ${t(`kind.${kind}`)}`} description={t(confirmedAt === null ? 'not-confirmed' : 'confirmed')} />)}
        <Radio value="account" label={t('kind.account')} description={t('account-means')} />
      </Radio.Group>
      <div className={room.ways}>
        {passkeysWork(known.data.registration.rpId) && <Button loading={make.pending} onClick={() => void make.run('passkey')}>{t('make-passkey')}</Button>}
        <Button loading={make.pending} onClick={() => void make.run('key')}>{t('make-key')}</Button>
        <Button variant="filled" loading={sign.pending} onClick={() => void sign.run(null)}>{t('sign')}</Button>
      </div>
      {(sign.error ?? make.error) !== null && <Refusal error={sign.error ?? make.error} />}
      <p className="small dim">{t('never-qualified')}</p>
    </section>
  );
}

function Files({ id, status }: Pick<Production, 'id' | 'status'>) {
  const t = useWords('signing');
  const sealed = !['drafting', 'negotiating', 'deadlock', 'text-agreed', 'signing'].includes(status);
  return (
    <section>
      <h2>{t('files')}</h2>
      <p className={css.adds}>
        <SaveFile path={`/api/coproduction/agreements/${id}/pdf`} name={`agreement-${id}.pdf`} label={t('paper')} />
        {sealed && <SaveFile path={`/api/coproduction/agreements/${id}/bundle`} name={`evidence-${id}.zip`} label={t('bundle')} />}
        <Link to="/evidence">{t('verify')}</Link>
        <Link to="/signing-keys">{t('your-keys')}</Link>
      </p>
      <p className="small dim">{t(sealed ? 'files.sealed' : 'files.unsealed')}</p>
    </section>
  );
}
