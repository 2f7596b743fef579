import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Refusal } from '../../parts/refusal';
import { useCommand } from '../../parts/use-command';
import { useWords } from '../../texts/use-words';
import { passkeysWork } from './passkey';
import { register, type SigningKeys } from './signing-keys';
import css from './signing.module.css';

/** A new key under a name by which its owner knows it again. */
export function MakeKey({ registration }: { registration: SigningKeys['registration'] }) {
  const t = useWords('signing');
  const [label, setLabel] = useState('');
  const make = useCommand<'passkey' | 'key'>({ changes: [['signing-keys']], done: t('key-made'), send: (kind, meta) => register(kind, registration, label.trim() || t('key-label.plain'), meta) });
  const passkeys = passkeysWork(registration.rpId);
  return (
    <section className={css.sign}>
      <TextInput label={t('key.label')} description={t('key.label.means')} value={label} maxLength={100} onChange={({ currentTarget }) => setLabel(currentTarget.value)} />
      <div className={css.ways}>
        {passkeys && <Button variant="filled" loading={make.pending} onClick={() => void make.run('passkey')}>{t('make-passkey')}</Button>}
        <Button variant={passkeys ? 'default' : 'filled'} loading={make.pending} onClick={() => void make.run('key')}>{t('make-key')}</Button>
      </div>
      {make.error !== null && <Refusal error={make.error} />}
    </section>
  );
}
