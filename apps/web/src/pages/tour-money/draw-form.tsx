import { useTranslation } from 'react-i18next';
import { answerOf, api, type BodyOf, commandHeaders } from '../../api/client';
import { DraftForm } from '../../parts/draft-form';
import { MoneyField } from '../../parts/fields';
import type { Amount } from '../../parts/money';
import { FormDialog } from '../tours/form-dialog';
import type { Stay } from '../road/road';
import type { Settlement } from './tour-money';

interface Values {
  readonly irrecoverable?: Amount;
  readonly rebooked?: Amount;
  readonly cap?: Amount;
}

/** Draws the account up from the records; of a cancelled stop it asks for what only the parties know. */
export function DrawForm({ stay, settlement, close }: { stay: Stay; settlement: Settlement | null; close: () => void }) {
  const { t } = useTranslation('tour-money');
  const currencies = [settlement?.fee.currency ?? stay.insuredValue.currency];
  const body = ({ irrecoverable, rebooked, cap }: Values): BodyOf<'/api/touring/stays/{id}/settlement', 'post'> => ({
    ...(irrecoverable && { irrecoverableMinor: irrecoverable.minor }), ...(rebooked && { rebookedMinor: rebooked.minor }), ...(cap && { capMinor: cap.minor }),
  });
  return (
    <FormDialog title={t(settlement === null ? 'settle.draw' : 'settle.redraw')} close={close}>
      <DraftForm<Values>
        name={`settlement.${stay.id}`}
        initial={{}}
        submit={t(settlement === null ? 'settle.draw' : 'settle.redraw')}
        version={stay.version}
        changes={[['settlement', stay.id], ['stay', stay.id]]}
        done={t('done.settlement')}
        send={(values, meta) => answerOf(api.POST('/api/touring/stays/{id}/settlement', { params: { path: { id: stay.id } }, headers: commandHeaders(meta), body: body(values) }))}
        onDone={close}
        cancel={close}
      >
        <p className="small">{t('settle.draw.means')}</p>
        {stay.state.startsWith('cancelled') && (
          <>
            <MoneyField name="irrecoverable" label={t('cancel.irrecoverable')} currencies={currencies} />
            <MoneyField name="rebooked" label={t('cancel.rebooked')} currencies={currencies} />
            <MoneyField name="cap" label={t('cancel.cap')} currencies={currencies} />
          </>
        )}
      </DraftForm>
    </FormDialog>
  );
}
