import { powers as allPowers } from '@caravanserai/contracts';
import { assertNever } from '@caravanserai/kernel';
import { type Category, isMandatory } from './category';
import { type HeldDesignation, type HeldMandate, listedIn, namedParties, type Organisation, partnersAcrossTheBorder, type Scene } from './scene';
import { type Audience, holds, type PartyRole, type Power, type Telling } from './telling';
import type { Template } from './template';

/** Why somebody is told; enough to check later, from the copies of that time, whether it still holds. */
export type Reason =
  | { readonly as: PartyRole | 'party' | 'designator' | 'administrator' | 'in-charge'; readonly organisationId: string; readonly powers: readonly Power[]; readonly mandateId: string }
  | { readonly as: 'point-of-contact'; readonly partner: string; readonly designationId: string }
  | { readonly as: 'holder'; readonly designationId: string };

export interface Recipient {
  readonly personRef: string;
  readonly template: Template;
  readonly category: Category;
  readonly reasons: readonly Reason[];
  /** For which organisation; null for who is told in person or as a point of contact. */
  readonly organisation: Organisation | null;
}

type Concerned = { personRef: string; reason: Reason; organisation: Organisation | null };

/**
 * The people to tell, each once, in the order of the table. Who is concerned in several ways gets the first text, unless a later
 * one is mandatory: what can't be switched off must not disappear behind what can.
 */
export function recipientsOf(tellings: readonly Telling[], scene: Scene): Recipient[] {
  const found = new Map<string, Recipient>();
  for (const telling of tellings.filter((candidate) => holds(candidate, scene.data)))
    for (const concerned of concernedBy(telling.to, scene)) {
      const known = found.get(concerned.personRef);
      found.set(concerned.personRef, merged(known, telling, concerned));
    }
  return [...found.values()];
}

function merged(known: Recipient | undefined, { template, category }: Telling, { personRef, reason, organisation }: Concerned): Recipient {
  const reasons = [...(known?.reasons ?? []), reason];
  if (known !== undefined && (isMandatory(known.category) || !isMandatory(category))) return { ...known, reasons };
  return { personRef, template, category, reasons, organisation };
}

function concernedBy(audience: Audience, scene: Scene): Concerned[] {
  switch (audience.who) {
    case 'party':
      return peopleOf(scene.parties[audience.role]?.id, audience.role, audience.powers, scene.mandates);
    case 'listed':
      return listedBy(audience, scene).flatMap((id) => peopleOf(id, 'party', audience.powers, scene.mandates));
    case 'points-of-contact-across-the-border':
      return contactsOf(partnersAcrossTheBorder(scene), scene.designations);
    case 'holder':
      return [{ personRef: scene.data.personRef as string, reason: { as: 'holder', designationId: scene.data.designationId as string }, organisation: null }];
    case 'in-charge':
      return inChargeOf(scene);
    case 'office':
      return [...contactsOf([scene.data.partner as string], scene.designations), ...designatorsOf(scene)];
    case 'designators':
      return designatorsOf(scene);
    case 'administrators':
      return scene.mandates.filter(({ power }) => power === 'administer-platform').map((held) => byMandate('administrator', held));
    default:
      return assertNever(audience);
  }
}

/** Where nobody holds one of the powers, the organisation's administrators are told: a notice must not go to nobody. */
function peopleOf(organisationId: string | undefined, as: PartyRole | 'party', powers: readonly Power[], mandates: readonly HeldMandate[]): Concerned[] {
  const own = mandates.filter((held) => held.organisation.id === organisationId);
  const empowered = own.filter(({ power }) => powers.includes(power));
  const told = empowered.length > 0 ? empowered : own.filter(({ power }) => power === 'administer-organisation');
  return onePerPerson(told).map((held) => byMandate(as, held, empowered.length > 0 ? powers : [held.power]));
}

function listedBy({ in: field, except }: Audience & { who: 'listed' }, { data }: Scene): readonly string[] {
  const whoActed = except && namedParties(data)[except];
  return listedIn(data, field).filter((id) => id !== whoActed);
}

/** Whatever they may do for the organisation: being in charge of a thing gives no power, and needs none in particular. */
const inChargeOf = ({ data, mandates }: Scene): Concerned[] =>
  onePerPerson(mandates.filter(({ personRef, organisation }) => personRef === data.personRef && organisation.id === data.organisationId)).map((held) => byMandate('in-charge', held, allPowers));

const designatorsOf = ({ data, mandates }: Scene): Concerned[] =>
  onePerPerson(mandates.filter(({ power, organisation }) => power === 'designate' && organisation.partner === data.partner)).map((held) => byMandate('designator', held));

const contactsOf = (partners: readonly string[], designations: readonly HeldDesignation[]): Concerned[] =>
  designations
    .filter(({ partner }) => partners.includes(partner))
    .map(({ personRef, partner, designationId }) => ({ personRef, reason: { as: 'point-of-contact', partner, designationId }, organisation: null }));

const byMandate = (as: PartyRole | 'party' | 'designator' | 'administrator' | 'in-charge', held: HeldMandate, powers: readonly Power[] = [held.power]): Concerned => ({
  personRef: held.personRef,
  reason: { as, organisationId: held.organisation.id, powers, mandateId: held.mandateId },
  organisation: held.organisation,
});

const onePerPerson = (mandates: readonly HeldMandate[]): HeldMandate[] => [...new Map(mandates.map((held) => [held.personRef, held])).values()];
