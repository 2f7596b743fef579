import type { TFunction } from 'i18next';
import { answerOf, api, commandHeaders } from '../../api/client';
import { type ObjectAction, opensForm } from '../../parts/object-action';
import type { Side, Stay } from '../road/road';
import { paymentActions } from './payments';
import type { Settlement } from './tour-money';

interface Asked {
  readonly t: TFunction<'tour-money'>;
  readonly stay: Stay;
  readonly settlement: Settlement | null;
  readonly side: Side | null;
  readonly powers: readonly string[];
  readonly draw: () => void;
}

/** What this side can do with the account now; the one that leads on is filled. */
export function settlementActions({ t, stay, settlement, side, powers, draw }: Asked): ObjectAction[] {
  if (side === null) return [];
  const path = { params: { path: { id: stay.id } } } as const;
  const mayManage = powers.includes('manage-tours') ? null : t('because.no-power');
  const step = (name: 'present' | 'take-back', primary: boolean): ObjectAction => ({
    name, label: t(`settle.${name}`), primary, because: mayManage, ask: { text: t(`settle.${name}.sure`) }, done: t('done.settlement'),
    send: (_, meta) => answerOf(api.POST('/api/touring/stays/{id}/settlement/advance', { ...path, headers: commandHeaders(meta), body: { step: name } })),
  });
  const sign = (contentHash: string): ObjectAction => ({
    name: 'sign', label: t('settle.sign'), primary: true, because: powers.includes('sign') ? null : t('because.no-sign'), ask: { text: t('settle.sign.sure') }, done: t('done.settlement'),
    send: (_, meta) => answerOf(api.POST('/api/touring/stays/{id}/settlement/sign', { ...path, headers: commandHeaders(meta), body: { contentHash } })),
  });
  const drawing: ObjectAction = { name: 'draw', label: t(settlement === null ? 'settle.draw' : 'settle.redraw'), primary: settlement === null, because: mayManage, ...opensForm(draw) };
  const state = settlement?.state ?? null;
  const signs = settlement !== null && (state === 'presented' || state === 'signed-by-one') && settlement.signatures.every((signature) => signature.side !== side);
  return [
    ...(signs ? [sign(settlement.contentHash)] : []),
    ...(side === 'organiser' && state === 'draft' ? [step('present', true)] : []),
    ...(side === 'organiser' && (state === null || state === 'draft') ? [drawing] : []),
    ...(side === 'organiser' && (state === 'presented' || state === 'signed-by-one') ? [step('take-back', false)] : []),
    ...(settlement === null ? [] : paymentActions({ t, stay, settlement, side, mayManage })),
  ];
}
