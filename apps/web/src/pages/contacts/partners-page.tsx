import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from '../../frame/link';
import { Bars } from '../../frame/page-shape';
import { EmptyState } from '../../parts/empty-state';
import { FilterBar, useFilters } from '../../parts/filter-bar';
import { PageHeader } from '../../parts/page-header';
import { Refusal } from '../../parts/refusal';
import { WorldMap } from '../../parts/world-map';
import { languageNow } from '../../texts/i18n';
import { useWords } from '../../texts/use-words';
import { AreaTabs } from './area-tabs';
import { officesQuery, partnerName, partnersQuery, type Office, type Partner } from './directory';
import { HolderWords, OfficeChip } from './office-words';
import { PLACES } from './partner-places';
import css from './contacts.module.css';

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const KIND = { filled: 'signed', acting: 'signed', vacant: 'unsigned', 'vacant-overdue': 'unsigned' } as const;

/** The partners of the meeting, by side, on a map and as a list, each with who answers for it. */
export function PartnersPage() {
  const t = useWords('people');
  const partners = useQuery(partnersQuery);
  const offices = useQuery(officesQuery());
  const [{ side, name }] = useFilters();
  const [at, setAt] = useState<string | null>(null);
  const error = partners.error ?? offices.error;
  const general = new Map((offices.data ?? []).filter(({ theme }) => theme === null).map((office) => [office.partner, office]));
  const shown = (partners.data ?? []).filter((partner) => (!side || partner.side === side) && (!name || Object.values(partner.names).some((one) => plain(one).includes(plain(name)))));
  const sorted = shown.toSorted((left, right) => partnerName(left).localeCompare(partnerName(right), languageNow()));
  return (
    <div className="read">
      <PageHeader title={t('title')} lead={partners.data && t('lead', { count: partners.data.length, filled: [...general.values()].filter(({ status }) => status === 'filled' || status === 'acting').length })} />
      <AreaTabs />
      <FilterBar
        filters={[
          { name: 'name', label: t('partner'), kind: 'text' },
          { name: 'side', label: t('side'), kind: 'choice', options: ['ASIA', 'EUROPE'].map((value) => ({ value, label: t(`side.${value}`) })) },
        ]}
      />
      {error && <Refusal error={error} ways={[{ button: <Button onClick={() => void Promise.all([partners.refetch(), offices.refetch()])}>{t('again')}</Button> }]} />}
      {!error && (partners.isPending || offices.isPending) && <Bars rows={10} />}
      {!error && partners.data && offices.data && (
        <>
          <figure className={css.map}>
            <WorldMap
              title={t('map.title')}
              height={380}
              selected={at}
              places={sorted.flatMap((partner) => {
                const place = PLACES[partner.code];
                const office = general.get(partner.code);
                return place ? [{ id: partner.code, longitude: place[0], latitude: place[1], label: partnerName(partner), isQuiet: sorted.length > 12, kind: KIND[office?.status ?? 'vacant'] }] : [];
              })}
            />
            <figcaption className={css.legend}>
              {(['signed', 'unsigned'] as const).map((kind) => (
                <span key={kind}>
                  <i className={css[`dot-${kind}`]} /> {t(`map.${kind}`)}
                </span>
              ))}
            </figcaption>
          </figure>
          {sorted.length === 0 && <EmptyState icon="search" title={t('partners.none')} hint={t('partners.none.hint')} />}
          <div className={css.sides}>
            {(['ASIA', 'EUROPE'] as const).map((one) => (
              <Side key={one} title={t(`side.${one}`)} partners={sorted.filter((partner) => partner.side === one)} offices={general} point={setAt} />
            ))}
          </div>
        </>
      )}
    </div>
  );
}

function Side({ title, partners, offices, point }: { title: string; partners: readonly Partner[]; offices: ReadonlyMap<string, Office>; point: (code: string | null) => void }) {
  const t = useWords('people');
  if (partners.length === 0) return null;
  return (
    <section>
      <h2>
        {title} <span className="dim small">{partners.length}</span>
      </h2>
      <ul className={css.partners}>
        {partners.map((partner) => {
          const office = offices.get(partner.code);
          return (
            <li key={partner.code} onMouseEnter={() => point(partner.code)} onMouseLeave={() => point(null)}>
              <div>
                <Link className="plain" to={`/people/partners/${partner.code}`} onFocus={() => point(partner.code)} onBlur={() => point(null)}>
                  <b>{partnerName(partner)}</b>
                </Link>
                {partner.participation === 'suspended' && <span className="small t-madder"> · {t('participation.suspended')}</span>}
                {office && (
                  <small>
                    <HolderWords office={office} />
                  </small>
                )}
              </div>
              {office ? <OfficeChip status={office.status} /> : <span className="small dimmer">{t('office.no')}</span>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
