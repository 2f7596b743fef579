import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { answerOf, api } from '../../api/client';
import { PageHeader } from '../../parts/page-header';
import { Refusal } from '../../parts/refusal';
import { useWords } from '../../texts/use-words';
import css from './signing.module.css';

/** As much of the verifier as the page uses; it is loaded as the very file that stands in every bundle. */
interface Verifier {
  verifyBundle(bytes: Uint8Array, issuerKey?: string, successions?: readonly unknown[]): Promise<Report>;
}
interface Report {
  readonly verdict: 'verified' | 'consistent-issuer-unknown' | 'does-not-verify' | 'unreadable';
  readonly faults: readonly { readonly file: string; readonly event?: number; readonly detail: string }[];
  readonly said: { readonly title?: string; readonly versionRoot?: string; readonly issuer?: string; readonly knownBy?: string; readonly events?: number; readonly seal?: string; readonly signatures?: readonly { readonly party: string; readonly level: string; readonly signedAt: string; readonly voided: boolean }[] };
}

const VERIFIER = '/api/coproduction/evidence/verifier';
/** A bundle can't tell of keys that are later than its own; the platform can. */
const NONE: readonly unknown[] = [];
const load = (): Promise<Verifier> => import(/* @vite-ignore */ VERIFIER) as Promise<Verifier>;

/** A bundle is dropped here and judged in the browser; nothing of it is sent anywhere. */
export function EvidencePage() {
  const t = useWords('signing');
  const [bundle, drop] = useState<Uint8Array | null>(null);
  const issuer = useQuery({ queryKey: ['evidence-issuer'], queryFn: () => answerOf(api.GET('/api/coproduction/evidence/issuer')), retry: false });
  const [typed, type] = useState<string | null>(null);
  const key = typed ?? issuer.data?.fingerprint ?? '';
  const read = (files: FileList | null | undefined) => void files?.[0]?.arrayBuffer().then((bytes) => drop(new Uint8Array(bytes)));
  return (
    <div className="read">
      <PageHeader title={t('evidence')} lead={t('evidence.lead')} />
      <div className={css.drop} onDragOver={(event) => event.preventDefault()} onDrop={(event) => { event.preventDefault(); read(event.dataTransfer.files); }}>
        <label>{t('drop')} <input type="file" accept=".zip,application/zip" onChange={(event) => read(event.currentTarget.files)} /></label>
      </div>
      <TextInput label={t('issuer-key')} description={t('issuer-key.means')} value={key} onChange={(event) => type(event.currentTarget.value)} spellCheck={false} />
      {issuer.error !== null && <Refusal error={issuer.error} />}
      {bundle && <Judged bundle={bundle} issuerKey={key.trim()} successions={issuer.data?.succession ?? NONE} />}
    </div>
  );
}

function Judged({ bundle, issuerKey, successions }: { bundle: Uint8Array; issuerKey: string; successions: readonly unknown[] }) {
  const t = useWords('signing');
  const [report, tell] = useState<Report | null>(null);
  const [error, fail] = useState<unknown>(null);
  useEffect(() => {
    let current = true;
    tell(null);
    load().then(({ verifyBundle }) => verifyBundle(bundle, issuerKey === '' ? undefined : issuerKey, successions)).then((found) => current && tell(found), (reason: unknown) => current && fail(reason));
    return () => {
      current = false;
    };
  }, [bundle, issuerKey, successions]);
  if (error !== null) return <Refusal error={error} />;
  if (report === null) return <p role="status">{t('judging')}</p>;
  const { verdict, faults, said } = report;
  return (
    <section role="status">
      <h2>{t(`verdict.${verdict}`)}</h2>
      <p>{t(`verdict.${verdict}.means`)}</p>
      <ul>{faults.map(({ file, event, detail }, index) => <li key={index}>{event === undefined ? file : t('event', { file, event })}: {detail}</li>)}</ul>
      <dl className={css.parties}>
        {said.title && <div><dt>{t('agreement')}</dt><dd>{said.title}</dd></div>}
        {said.versionRoot && <div><dt>{t('root')}</dt><dd className={css.root}>{said.versionRoot}</dd></div>}
        {said.knownBy && <div><dt>{t('issued-by-earlier')}</dt><dd className={css.root}>{said.issuer}</dd></div>}
        {said.seal && <div><dt>{t('seal')}</dt><dd>{said.seal}</dd></div>}
        {said.events !== undefined && <div><dt>{t('events')}</dt><dd>{said.events}</dd></div>}
        {said.signatures?.map(({ party, level, signedAt, voided }) => <div key={`${party} ${signedAt}`}><dt>{party}</dt><dd>{t(`level.${level}`)}, {signedAt}{voided && `, ${t('voided')}`}</dd></div>)}
      </dl>
    </section>
  );
}
