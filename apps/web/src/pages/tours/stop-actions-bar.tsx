import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf, api, commandHeaders } from '../../api/client';
import { useActing } from '../../frame/acting';
import { ActionBar, opensForm, type ObjectAction } from '../../parts/action-bar';
import type { CommandMeta } from '../../parts/use-command';
import { AssessForm } from './assess-form';
import { ContractForm } from './contract-form';
import { ExtendForm } from './extend-form';
import { stopActions, type Side, type StopAction, type StopActionName } from './stop-actions';
import { changedBy, lifecyclesQuery, type StopInFull } from './touring';
import { todayAt, type Bench } from './use-bench';

const FORMS = { assess: AssessForm, extend: ExtendForm, 'send-contract': ContractForm } as const;
type FormName = keyof typeof FORMS;
const isForm = (name: StopActionName): name is FormName => Object.hasOwn(FORMS, name);

/** The buttons of a stop for this side: what may be done at once, what asks for a word, and what opens a form. */
export function StopActions({ bench, stop, side }: { bench: Bench; stop: StopInFull; side: Side | null }) {
  const { t } = useTranslation('tours');
  const { powers } = useActing();
  const table = useQuery(lifecyclesQuery).data?.find(({ workflow }) => workflow === 'touring.stop');
  const [form, open] = useState<FormName | null>(null);
  const found = stopActions(stop, table, { side, powers, today: todayAt(stop, bench.now), tourIsOpen: bench.tour.state === 'planned' });
  if (found.length === 0) return null;
  const toButton = ({ name, because, leadsOn }: StopAction): ObjectAction => ({
    name,
    label: t(`do.${name}`),
    primary: leadsOn,
    because: because && t(`because.${because}`),
    done: t(`done.${name}`),
    ...(isForm(name) ? opensForm(() => open(name)) : { ...asked(name, t as never), send: ({ remark }, meta) => answerOf(post(name, stop.id, remark, meta)) }),
  });
  const Form = form && FORMS[form];
  return (
    <>
      <ActionBar align="start" actions={found.map(toButton)} version={stop.version} changes={changedBy(stop)} />
      {Form && <Form bench={bench} stop={stop} close={() => open(null)} />}
    </>
  );
}

type Words = (key: string) => string;

/** What can't be taken back, or touches others, is asked for once more. */
function asked(name: StopActionName, t: Words): Pick<ObjectAction, 'ask' | 'danger'> {
  const remark = ({ decline: 'needed', release: 'may' } as const)[name as 'decline'];
  return { ask: { text: t(`sure.${name}`), ...(remark && { remark, remarkLabel: t(`remark.${name}`) }) }, danger: name === 'decline' || name === 'release' };
}

function post(name: Exclude<StopActionName, FormName>, id: string, remark: string, meta: CommandMeta) {
  const call = { params: { path: { id } }, headers: commandHeaders(meta) } as const;
  if (name === 'decline') return api.POST('/api/touring/stops/{id}/decline', { ...call, body: { remark } });
  if (name === 'release') return api.POST('/api/touring/stops/{id}/release', { ...call, body: remark === '' ? {} : { remark } });
  return api.POST(`/api/touring/stops/{id}/${name}`, call);
}
