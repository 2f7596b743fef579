import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf, api, commandHeaders } from '../../api/client';
import { useActing } from '../../frame/acting';
import { useGo } from '../../frame/link';
import { ActionBar, opensForm, type ObjectAction } from '../../parts/action-bar';
import type { CommandMeta } from '../../parts/use-command';
import { lifecyclesQuery, toursOfQuery, type Offer } from '../tours/touring';
import { offerActions, type OfferAction, type OfferActionName, type OfferRole } from './offer-actions';
import { PlanTourForm } from './plan-tour-form';

type Sent = Exclude<OfferActionName, 'revise' | 'plan-tour'>;

/** The buttons of an offer; whoever is no party to it is led to the tour whose dates may be held. */
export function OfferActions({ offer, role }: { offer: Offer; role: OfferRole }) {
  const { t } = useTranslation('offers');
  const go = useGo();
  const { organisation, powers } = useActing();
  const table = useQuery(lifecyclesQuery).data?.find(({ workflow }) => workflow === 'touring.offer');
  const [planning, plan] = useState(false);
  if (role === null) return <ToTheTour offer={offer} />;
  const forms = { revise: () => go(`/tours/offers/${offer.id}/edit`), 'plan-tour': () => plan(true) } as const;
  const toButton = ({ name, because, leadsOn }: OfferAction): ObjectAction => ({
    name,
    label: t(`do.${name}`),
    primary: leadsOn,
    because: because && t(`because.${because}`),
    danger: name === 'withdraw' || name === 'reject',
    done: t(`done.${name}` as 'done.submit', { defaultValue: '' }),
    ...(name === 'revise' || name === 'plan-tour' ? opensForm(forms[name]) : { ask: asked(name, t as never), send: ({ remark }, meta) => answerOf(post(name, offer.id, remark, meta)) }),
  });
  const found = offerActions(offer, table, { organisationId: organisation?.id ?? null, powers });
  return (
    <>
      {/* In a head what leads on stands last, outermost. */}
      <ActionBar actions={found.map(toButton).toReversed()} version={offer.version} changes={[['offer', offer.id], ['offers'], ['tours'], ['matters']]} />
      {planning && <PlanTourForm offer={offer} close={() => plan(false)} />}
    </>
  );
}

function ToTheTour({ offer }: { offer: Offer }) {
  const { t } = useTranslation('offers');
  const go = useGo();
  const open = useQuery(toursOfQuery(offer.id)).data?.find(({ state }) => state === 'planned');
  if (!open) return null;
  return (
    <Button variant="filled" onClick={() => go(`/tours/${open.id}?hold=new`)}>
      {t('do.hold')}
    </Button>
  );
}

type Words = (key: string) => string;
const REMARKS: Partial<Record<Sent, 'needed' | 'may'>> = { 'request-changes': 'needed', reject: 'needed', withdraw: 'may' };

const asked = (name: Sent, t: Words): ObjectAction['ask'] => ({ text: t(`sure.${name}`), ...(REMARKS[name] && { remark: REMARKS[name], remarkLabel: t(`remark.${name}`) }) });

function post(name: Sent, id: string, remark: string, meta: CommandMeta) {
  const call = { params: { path: { id } }, headers: commandHeaders(meta) } as const;
  if (name === 'request-changes') return api.POST('/api/touring/offers/{id}/request-changes', { ...call, body: { remark } });
  if (name === 'reject') return api.POST('/api/touring/offers/{id}/reject', { ...call, body: { remark } });
  if (name === 'withdraw') return api.POST('/api/touring/offers/{id}/withdraw', { ...call, body: remark === '' ? {} : { remark } });
  return api.POST(`/api/touring/offers/{id}/${name}`, call);
}
