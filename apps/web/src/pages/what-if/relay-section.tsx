import { Button, Checkbox, NativeSelect, NumberInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api, commandHeaders } from '../../api/client';
import { dayInWords, numberInWords } from '../../parts/reading';
import { Refusal } from '../../parts/refusal';
import { useCommand } from '../../parts/use-command';
import { useWords } from '../../texts/use-words';
import css from '../routing/routing.module.css';
import type { Tour } from '../tours/touring';
import { useBench, useOrganisations } from '../tours/use-bench';
import { wholeStay } from '../tours/words';
import { type Candidate, placesInAddress, placesOf } from './what-ifs';

interface Gap {
  readonly afterStop?: string;
  readonly beforeStop?: string;
  readonly days: number;
}

const USUAL_DAYS = 90;

/** Who could fill a hole in the tour: asked by its neighbours and the length of the stay. */
export function RelaySection({ tour }: { tour: Tour }) {
  const t = useWords('what-if');
  const { order, placeOf } = useBench(tour);
  const [after, setAfter] = useState('');
  const [before, setBefore] = useState('');
  const [days, setDays] = useState(USUAL_DAYS);
  const [gap, ask] = useState<Gap | null>(null);
  const choices = [{ value: '', label: t('relay.nobody') }, ...order.map(({ stop }) => ({ value: stop.id, label: `${placeOf(stop)}, ${wholeStay(stop)}` }))];
  const sides = { ...(after !== '' && { afterStop: after }), ...(before !== '' && { beforeStop: before }) };
  return (
    <section>
      <h2>{t('relay')}</h2>
      <p className="small dim">{t('relay.means')}</p>
      <div className={css.line}>
        <NativeSelect label={t('relay.after')} value={after} data={choices} onChange={({ currentTarget }) => setAfter(currentTarget.value)} />
        <NativeSelect label={t('relay.before')} value={before} data={choices} onChange={({ currentTarget }) => setBefore(currentTarget.value)} />
        <NumberInput label={t('relay.days')} min={1} max={1_000} value={days} onChange={(value) => typeof value === 'number' && setDays(value)} />
        <Button disabled={after === '' && before === ''} onClick={() => ask({ ...sides, days })}>{t('relay.find')}</Button>
      </div>
      {gap && <Found key={JSON.stringify(gap)} tour={tour} gap={gap} />}
    </section>
  );
}

/** First the candidates, then their places from the directory, and with those the ways. */
function Found({ tour, gap }: { tour: Tour; gap: Gap }) {
  const t = useWords('what-if');
  const read = (places?: string) => answerOf(api.GET('/api/touring/tours/{id}/relay', { params: { path: { id: tour.id }, query: { ...gap, places } } }));
  const first = useQuery({ queryKey: ['relay', tour.id, gap], queryFn: () => read() });
  const hosts = useOrganisations([...tour.stops, ...(first.data?.items ?? [])].map(({ hostId }) => hostId).slice(0, 50));
  const places = placesOf(hosts.values());
  const measured = useQuery({ queryKey: ['relay', tour.id, gap, places], enabled: first.data !== undefined && places.length > 0, queryFn: () => read(placesInAddress(places)), placeholderData: (old) => old });
  const found = (measured.data ?? first.data)?.items;
  const [chosen, choose] = useState<readonly string[]>([]);
  const invite = useCommand<readonly string[]>({
    send: (spaceIds, meta) => answerOf(api.POST('/api/touring/tours/{id}/relay-invitations', { params: { path: { id: tour.id } }, headers: commandHeaders(meta), body: { ...gap, places, spaceIds: [...spaceIds] } })),
    version: tour.version,
    changes: [['relay', tour.id]],
    done: t('relay.invited'),
    onDone: () => choose([]),
  });
  if (first.error) return <Refusal error={first.error} />;
  if (found === undefined) return null;
  if (found.length === 0) return <p>{t('relay.none')}</p>;
  return (
    <>
      <Candidates found={found} chosen={chosen} choose={choose} />
      <div className={css.line}>
        <Button disabled={chosen.length === 0} loading={invite.pending} onClick={() => void invite.run(chosen)}>{t('relay.invite', { count: chosen.length })}</Button>
      </div>
      {invite.error !== null && <Refusal error={invite.error} />}
    </>
  );
}

function Candidates({ found, chosen, choose }: { found: readonly Candidate[]; chosen: readonly string[]; choose: (ids: readonly string[]) => void }) {
  const t = useWords('what-if');
  const toggle = (id: string, on: boolean) => choose(on ? [...chosen, id] : chosen.filter((one) => one !== id));
  return (
    <ul className={css.rows}>
      {found.map(({ spaceId, spaceName, hostName, waitsAs, verdict, earliest, latest, floatDays, kmAdded, invited }) => (
        <li key={spaceId}>
          <Checkbox disabled={invited} checked={invited || chosen.includes(spaceId)} onChange={({ currentTarget }) => toggle(spaceId, currentTarget.checked)} label={`${hostName ?? '…'}: ${spaceName}`} />
          <p className="small">
            {[
              waitsAs === null ? null : t('relay.waits', { rank: waitsAs }), t(`relay.verdict.${verdict}`), t('relay.between', { first: dayInWords(earliest, { weekday: false }), last: dayInWords(latest, { weekday: false }) }),
              t('relay.float', { count: floatDays }), kmAdded === null ? t('relay.km-unknown') : t('relay.km', { km: numberInWords(kmAdded) }), invited ? t('relay.already') : null,
            ].filter(Boolean).join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  );
}
