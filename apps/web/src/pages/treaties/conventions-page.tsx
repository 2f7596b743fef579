import { NativeSelect, TextInput } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AnswerOf, answerOf, api } from '../../api/client';
import { Link } from '../../frame/link';
import { PageShape } from '../../frame/page-shape';
import { countryName, countryOptions } from '../../parts/countries';
import { PageHeader } from '../../parts/page-header';
import { Refusal } from '../../parts/refusal';
import { Scrolled } from '../../parts/scrolled';
import { languageNow } from '../../texts/i18n';
import { percent } from './constellation';
import css from './treaties.module.css';

type Compared = AnswerOf<'/api/coproduction/treaties/conventions'>;
type Provision = Compared['provisions'][number]['of1992'];

/** Both texts of the Convention beside each other, and which of them binds two countries on a day. */
export function ConventionsPage() {
  const { t } = useTranslation('treaties');
  const [one, setOne] = useState('FR');
  const [other, setOther] = useState('NL');
  const [on, setOn] = useState(() => new Date().toISOString().slice(0, 10));
  const query = { between: `${one},${other}`, on };
  const compared = useQuery({ queryKey: ['conventions', query], queryFn: () => answerOf(api.GET('/api/coproduction/treaties/conventions', { params: { query } })), placeholderData: keepPreviousData, enabled: one !== other && on !== '', retry: false });
  return (
    <div className="read">
      <PageHeader title={t('conventions')} lead={t('conventions.lead')} actions={<Link to="/treaties">{t('title')}</Link>} />
      <div className={css.chosen}>
        <NativeSelect label={t('country.one')} value={one} data={countryOptions(one)} onChange={({ currentTarget }) => setOne(currentTarget.value)} />
        <NativeSelect label={t('country.other')} value={other} data={countryOptions(other)} onChange={({ currentTarget }) => setOther(currentTarget.value)} />
        <TextInput label={t('on')} type="date" value={on} onChange={({ currentTarget }) => setOn(currentTarget.value)} />
      </div>
      {compared.error ? <Refusal error={compared.error} /> : compared.data ? <Texts compared={compared.data} /> : <PageShape />}
    </div>
  );
}

function Texts({ compared: { governing, missing, memberships, provisions } }: { compared: Compared }) {
  const { t } = useTranslation('treaties');
  return (
    <>
      <p className={css.governs}>{governing === 'none' || governing === 'unknown' ? t(`governs.${governing}`) : t('governs', { id: governing })}</p>
      {missing.length > 0 && <p className="small dim">{t('governs.missing', { rows: missing.join('; ') })}</p>}
      <ul className="small">
        {memberships.map(({ instrument, country, is, source }) => (
          <li key={`${instrument} ${country}`}>
            {instrument}, {countryName(country)}: {t(`member.${is as 'bound'}`)} {source && <span className="dim">({source})</span>}
          </li>
        ))}
      </ul>
      <Scrolled label={t('provision')}>
        <table className="t">
          <thead>
            <tr><th scope="col">{t('provision')}</th><th scope="col">COE-147 (1992)</th><th scope="col">COE-220 (2017)</th></tr>
          </thead>
          <tbody>
            {provisions.map(({ explain, of1992, of2017 }, index) => (
              <tr key={index}>
                <th scope="row">{t(`rule.${explain as 'length'}`)}</th>
                <td><Text provision={of1992} /></td>
                <td><Text provision={of2017} /></td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolled>
    </>
  );
}

function Text({ provision }: { provision: Provision }) {
  const { t } = useTranslation('treaties');
  if (!provision) return <span className="dim">–</span>;
  const { article, low, high, confidence } = provision;
  const figure = (value: number | null) => (value === null ? '' : value >= 100 ? percent(value, languageNow()) : String(value));
  return (
    <>
      <b>{article}</b> {low !== null && high !== null ? `${figure(low)} – ${figure(high)}` : low !== null ? `≥ ${figure(low)}` : high !== null ? `≤ ${figure(high)}` : ''} <span className="small dim">{t(`confidence.${confidence as 'TEXT'}`)}</span>
    </>
  );
}
