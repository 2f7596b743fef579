import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { answerOf, api, asMyself } from '../../api/client';
import { Bars } from '../../frame/page-shape';
import { Link } from '../../frame/link';
import { Chip } from '../../parts/chip';
import { Refusal } from '../../parts/refusal';
import { numberInWords } from '../../parts/reading';
import { Scrolled } from '../../parts/scrolled';
import { When } from '../../parts/when';
import { languageNow } from '../../texts/i18n';
import { useWords } from '../../texts/use-words';
import { partnerName, partnersQuery } from '../contacts/directory';
import { Administration } from './administration-tabs';
import css from './administration.module.css';
import { WorkingCalendars } from './calendars/working-calendars';

/** What the platform takes as given, each with its date and where it is from. */
export function ReferencePage() {
  const t = useWords('administration');
  const partners = useQuery(partnersQuery);
  const rules = useQuery({ queryKey: ['hold-rules'], queryFn: async () => (await answerOf(api.GET('/api/touring/hold-rules', { headers: asMyself }))).items });
  const error = partners.error ?? rules.error;
  return (
    <Administration name="reference">
      {error && <Refusal error={error} ways={[{ button: <Button onClick={() => void Promise.all([partners.refetch(), rules.refetch()])}>{t('again')}</Button> }]} />}
      {(partners.isPending || rules.isPending) && !error && <Bars rows={10} />}
      {rules.data && (
        <section className={css.part}>
          <h2>{t('rules')}</h2>
          <Scrolled className={css.scroll} label={t('rules')}>
            <table className="t">
              <thead>
                <tr>
                  <th scope="col">{t('rule')}</th>
                  <th scope="col" className="r">{t('value')}</th>
                  <th scope="col">{t('valid-from')}</th>
                  <th scope="col">{t('source')}</th>
                </tr>
              </thead>
              <tbody>
                {rules.data.map(({ code, value, unit, validFrom, source }) => (
                  <tr key={code + validFrom}>
                    <td>{t(`rule.${code}`, { defaultValue: code.replaceAll('-', ' ') })}</td>
                    <td className="r nowrap">{`${numberInWords(value)} ${t(`unit.${unit}`, { count: value, defaultValue: unit })}`}</td>
                    <td className="nowrap"><When at={validFrom} weekday={false} /></td>
                    <td className="small dim">{source}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scrolled>
        </section>
      )}
      {partners.data && (
        <section className={css.part}>
          <h2>{t('participation')}</h2>
          <Scrolled className={css.scroll} label={t('participation')}>
            <table className="t">
              <thead>
                <tr>
                  <th scope="col">{t('partner')}</th>
                  <th scope="col">{t('participates')}</th>
                  <th scope="col">{t('since')}</th>
                  <th scope="col">{t('source')}</th>
                  <th scope="col">{t('as-of')}</th>
                </tr>
              </thead>
              <tbody>
                {partners.data.toSorted((left, right) => partnerName(left).localeCompare(partnerName(right), languageNow())).map((partner) => (
                  <tr key={partner.code}>
                    <td className="nowrap"><Link to={`/people/partners/${partner.code}`}>{partnerName(partner)}</Link></td>
                    <td>{partner.participation === 'suspended' ? <Chip tone="madder">{t('suspended')}</Chip> : <Chip tone="jade">{t('participates.yes')}</Chip>}</td>
                    <td className="nowrap"><When at={partner.participationSince} weekday={false} /></td>
                    <td className="small dim">{partner.participationSource}</td>
                    <td className="nowrap"><When at={partner.asOf} weekday={false} /></td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scrolled>
        </section>
      )}
      {partners.data && <WorkingCalendars partners={partners.data} />}
    </Administration>
  );
}
