import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Chip } from '../../parts/chip';
import { Money } from '../../parts/money';
import { Range, When } from '../../parts/when';
import { CoverForm, DocumentForm } from './paper-forms';
import type { Side, Stay } from './road';
import css from './road.module.css';

/** Certificates and permits: what covers the work, and what lets it pass. */
export function PapersSection({ stay, side }: { stay: Stay; side: Side | null }) {
  const { t } = useTranslation('road');
  const [form, open] = useState<'cover' | 'document' | null>(null);
  const Form = form && { cover: CoverForm, document: DocumentForm }[form];
  return (
    <section>
      <h2>
        {t('papers')}
        {side !== null && (
          <span className={css.acts}>
            <Button size="compact-sm" onClick={() => open('cover')}>
              {t('cover.add')}
            </Button>
            <Button size="compact-sm" onClick={() => open('document')}>
              {t('document.add')}
            </Button>
          </span>
        )}
      </h2>
      {stay.covers.length + stay.documents.length === 0 && <p className="dim">{t('papers.none')}</p>}
      <ul className={css.list}>
        {stay.covers.map(({ id, terms }) => (
          <li key={id}>
            <p>
              <b>{terms.insurer}</b> {terms.policyNumber} <span className="dim">{t(`cover.type.${terms.type}`)}</span>
            </p>
            <span>
              <Money amount={terms.agreedValue} /> · <Range start={terms.from} end={terms.to} />
            </span>
          </li>
        ))}
        {stay.documents.map(({ id, terms }) => (
          <li key={id}>
            <p>
              <b>{t(`document.kind.${terms.kind}`)}</b> {terms.number} <span className="dim">{terms.authority}</span>
            </p>
            <span className={css.acts}>
              {terms.expiresOn && <When at={terms.expiresOn} weekday={false} />}
              <Chip tone={terms.refusedOn ? 'madder' : terms.issuedOn ? 'jade' : 'them'}>{t(terms.issuedOn ? 'document.issuedOn' : 'document.appliedOn')}</Chip>
            </span>
          </li>
        ))}
      </ul>
      {Form && <Form stay={stay} close={() => open(null)} />}
    </section>
  );
}
