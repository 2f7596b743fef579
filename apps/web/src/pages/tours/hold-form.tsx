import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf, api, commandHeaders } from '../../api/client';
import { useActing } from '../../frame/acting';
import { useGo } from '../../frame/link';
import { Bars } from '../../frame/page-shape';
import { addDaysTo, todayIn } from '../../parts/days';
import { DraftForm, useField } from '../../parts/draft-form';
import { EmptyState } from '../../parts/empty-state';
import { ChoiceField, DayField, NumberField } from '../../parts/fields';
import { useFilters } from '../../parts/filter-bar';
import { Money } from '../../parts/money';
import { judge, stayFrom, type DatesContext } from './date-rules';
import { hostingFee } from './fee';
import { movedBy } from './itinerary';
import { countOf, useDatesContext } from './rules-section';
import { RulesList } from './rules-list';
import { spacesOfQuery, staysOf, type Space, type Stay } from './touring';
import type { Bench } from './use-bench';
import css from './tours.module.css';

export interface HoldValues extends Partial<Stay> {
  readonly spaceId?: string;
  readonly weeks?: number;
}

export type Proposed = (HoldValues & { readonly set: (values: HoldValues) => void }) | null;

const whole = ({ delivery, opening, closing, dispatch }: HoldValues): Stay | null => (delivery && opening && closing && dispatch ? { delivery, opening, closing, dispatch } : null);

/** A host asks for dates in one of its own spaces: what it tries is seen on the time line and judged before it is sent. */
export function HoldForm({ bench, propose }: { bench: Bench; propose: (proposed: Proposed) => void }) {
  const { t } = useTranslation('tours');
  const { organisation } = useActing();
  const go = useGo();
  const spaces = useQuery({ ...spacesOfQuery(organisation?.id ?? ''), enabled: organisation !== null }).data;
  if (!spaces || !bench.offer) return <Bars rows={6} />;
  if (spaces.length === 0)
    return (
      <EmptyState icon="building" title={t('hold.no-space')} hint={t('hold.no-space.hint')}>
        <Button variant="filled" onClick={() => go('/tours/spaces/new')}>
          {t('spaces.register')}
        </Button>
      </EmptyState>
    );
  return <HoldFields bench={bench} spaces={spaces} propose={propose} />;
}

function HoldFields({ bench, spaces, propose }: { bench: Bench; spaces: readonly Space[]; propose: (proposed: Proposed) => void }) {
  const { t } = useTranslation('tours');
  const go = useGo();
  const [{ from, shift }, change] = useFilters();
  const { tour, offer } = bench;
  const initial = useInitial(bench, spaces, from, Number(shift ?? 0) || 0);
  const close = () => change({ hold: undefined, from: undefined });
  const missing = (field: keyof HoldValues) => ({ field, reason: t('hold.missing') });
  return (
    <section className={css.panelHead}>
      <p className={css.panelCrumb}>{tour.title}</p>
      <h2>{t('hold.title')}</h2>
      <p className={`dim ${css.formNote}`}>{t('hold.lead')}</p>
      <DraftForm<HoldValues>
        name={`hold.${tour.id}.${from ?? ''}.${shift ?? ''}`}
        initial={initial}
        submit={t('hold.submit')}
        changes={[['tour', tour.id], ['stops'], ['calendar'], ['matters']]}
        done={t('done.hold')}
        check={(values) => (['spaceId', 'delivery', 'opening', 'closing', 'dispatch'] as const).filter((field) => !values[field]).map(missing)}
        send={({ spaceId, ...dates }, meta) => answerOf(api.POST('/api/touring/tours/{id}/holds', { params: { path: { id: tour.id } }, headers: commandHeaders(meta), body: { spaceId: spaceId!, ...whole(dates)! } }))}
        onDone={(stop) => go(`/tours/${tour.id}?stop=${(stop as { id: string }).id}`)}
        cancel={close}
      >
        {(values, set) => (
          <>
            <Lifted values={values} set={set} propose={propose} />
            <ChoiceField name="spaceId" label={t('hold.space')} options={spaces.map(({ id, name }) => ({ value: id, label: name }))} required />
            <QuickDates bench={bench} values={values} set={set} zone={spaces.find(({ id }) => id === values.spaceId)?.zone ?? spaces[0]!.zone} />
            <div className={css.two}>
              <DayField name="delivery" label={t('day.delivery')} hint={t('day.delivery.hint')} required />
              <DayField name="opening" label={t('day.opening')} hint={t('day.opening.hint')} required />
              <DayField name="closing" label={t('day.closing')} hint={t('day.closing.hint')} required />
              <DayField name="dispatch" label={t('day.dispatch')} hint={t('day.dispatch.hint')} required />
            </div>
            {whole(values) && offer && (
              <p className={css.feeLine}>
                <span className="dim">{t('contract.fee')}</span> {offer.fee ? <Money amount={hostingFee(offer, whole(values)!)} /> : t('fee.free')}
              </p>
            )}
            <Judged bench={bench} values={values} spaces={spaces} />
          </>
        )}
      </DraftForm>
    </section>
  );
}

/** The dates that were tried on one's present hold, or the first ones that the offer allows. */
function useInitial(bench: Bench, spaces: readonly Space[], from: string | undefined, shift: number): HoldValues {
  const stop = bench.tour.stops.find(({ id }) => id === from);
  const offer = bench.offer!;
  if (stop) return { spaceId: stop.spaceId, ...movedBy(staysOf(stop), shift) };
  const today = todayIn(spaces[0]!.zone, bench.now);
  const earliest = addDaysTo(offer.availableFrom > today ? offer.availableFrom : addDaysTo(today, 30), offer.installDays + 14);
  const weeks = Math.min(offer.maxWeeks, Math.max(offer.minWeeks, offer.fee?.baseWeeks ?? offer.minWeeks));
  return { spaceId: spaces[0]!.id, weeks, ...stayFrom(earliest, weeks, { terms: offer, rules: bench.rules, today }) };
}

/** An opening and a number of weeks are enough; the other days follow from the offer and the rules. */
function QuickDates({ bench, values, set, zone }: { bench: Bench; values: HoldValues; set: (values: HoldValues) => void; zone: string }) {
  const { t } = useTranslation('tours');
  const { opening, weeks } = values;
  const reckon = () => opening && weeks && bench.offer && set({ ...values, ...stayFrom(opening, weeks, { terms: bench.offer, rules: bench.rules, today: todayIn(zone, bench.now) }) });
  return (
    <div className={css.quick}>
      <NumberField name="weeks" label={t('hold.weeks')} unit={t('hold.weeks.unit')} />
      <Button onClick={reckon} disabled={!opening || !weeks}>
        {t('hold.reckon')}
      </Button>
    </div>
  );
}

/** Gives what is typed to map and time line, where it is drawn. */
function Lifted({ values, set, propose }: { values: HoldValues; set: (values: HoldValues) => void; propose: (proposed: Proposed) => void }) {
  const { value } = useField<string | undefined>('opening');
  useEffect(() => {
    propose({ ...values, set });
    // The setter is another one at each drawing; what counts are the days.
  }, [values.delivery, value, values.closing, values.dispatch, values.spaceId]);
  useEffect(() => () => propose(null), [propose]);
  return null;
}

function Judged({ bench, values, spaces }: { bench: Bench; values: HoldValues; spaces: readonly Space[] }) {
  const { t } = useTranslation('tours');
  const space = spaces.find(({ id }) => id === values.spaceId) ?? spaces[0]!;
  const context: DatesContext | null = useDatesContext(bench, { id: null, spaceId: space.id, zone: space.zone, side: 'host' });
  const stay = whole(values);
  if (!context || !stay) return null;
  const verdicts = judge(stay, context);
  return (
    <div aria-live="polite">
      <h3 className={css.judged}>
        {t('rules')} <span>{countOf(verdicts, t as never)}</span>
      </h3>
      <RulesList verdicts={verdicts} bench={bench} />
      <p className="small dim">{t('hold.unseen')}</p>
    </div>
  );
}
