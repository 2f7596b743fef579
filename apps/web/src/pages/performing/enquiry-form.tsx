import { useQuery } from '@tanstack/react-query';
import { answerOf, api, commandHeaders } from '../../api/client';
import { useActing } from '../../frame/acting';
import { useGo } from '../../frame/link';
import { addDaysTo } from '../../parts/days';
import { DraftForm } from '../../parts/draft-form';
import { ChoiceField, DayField, NumberField, TextField } from '../../parts/fields';
import { useWords } from '../../texts/use-words';
import { FormDialog } from '../tours/form-dialog';
import { spacesOfQuery } from '../tours/touring';
import { type Engagement, type Enquiry, instantAt, isTime } from './performing';
import css from './performing.module.css';

interface Values extends Partial<Pick<Enquiry, 'tourId' | 'spaceId' | 'country'>> {
  readonly lat?: string;
  readonly lon?: string;
  readonly first?: string;
  readonly time?: string;
  readonly nights?: number;
}

const needed = ['tourId', 'spaceId', 'country', 'lat', 'lon', 'first', 'time', 'nights'] as const;
const toursQuery = { queryKey: ['tours', 'played'], queryFn: async () => (await answerOf(api.GET('/api/touring/tours', { params: { query: { limit: 100 } } }))).items.filter(({ kind, state }) => kind !== 'exhibition' && state === 'planned') };

/** A presenter asks for a run of evenings on one of its stages. */
export function EnquiryForm({ close }: { close: () => void }) {
  const t = useWords('performing');
  const go = useGo();
  const { organisation } = useActing();
  const tours = useQuery(toursQuery).data ?? [];
  const spaces = useQuery({ ...spacesOfQuery(organisation?.id ?? ''), enabled: organisation !== null }).data ?? [];
  const zoneOf = (id?: string) => spaces.find((space) => space.id === id)?.zone ?? 'UTC';
  const bodyOf = ({ tourId, spaceId, country, lat, lon, first, time, nights }: Values): Enquiry => ({
    tourId: tourId!, spaceId: spaceId!, country: country!.toUpperCase(), lat: Number(lat), lon: Number(lon),
    shows: Array.from({ length: nights! }, (_, night) => instantAt(addDaysTo(first!, night), time!, zoneOf(spaceId))),
  });
  const check = (values: Values) => [
    ...needed.filter((field) => values[field] === undefined || values[field] === '').map((field) => ({ field, reason: t('needed') })),
    ...(values.time && !isTime(values.time) ? [{ field: 'time', reason: t('enquiry.time.wrong') }] : []),
  ];
  return (
    <FormDialog title={t('enquire')} close={close} wide>
      <DraftForm<Values>
        name="engagement.enquiry"
        initial={{ nights: 1 }}
        submit={t('enquire')}
        changes={[['engagements']]}
        done={t('done.enquiry')}
        check={check}
        send={(values, meta) => answerOf(api.POST('/api/touring/engagements', { headers: commandHeaders(meta), body: bodyOf(values) }))}
        onDone={(made) => (close(), go(`/tours/engagements/${(made as Engagement).id}`))}
        cancel={close}
      >
        <ChoiceField name="tourId" label={t('enquiry.tour')} options={tours.map(({ id, title }) => ({ value: id, label: title }))} required />
        <ChoiceField name="spaceId" label={t('enquiry.stage')} options={spaces.map(({ id, name }) => ({ value: id, label: name }))} required />
        <div className={css.two}>
          <TextField name="country" label={t('enquiry.country')} maxLength={2} required />
          <TextField name="lat" label={t('enquiry.lat')} maxLength={12} required />
          <TextField name="lon" label={t('enquiry.lon')} maxLength={12} required />
          <DayField name="first" label={t('enquiry.first')} required />
          <TextField name="time" label={t('enquiry.time')} maxLength={5} required />
          <NumberField name="nights" label={t('enquiry.nights')} required />
        </div>
      </DraftForm>
    </FormDialog>
  );
}
