import { randomUUID } from 'node:crypto';
import type { powers } from '@caravanserai/contracts';
import type { TestPerson } from '@caravanserai/testing';
import type { House } from './house';

export type Power = (typeof powers)[number];

/** What an organisation of its own may give to its people; the platform's power is the secretariat's alone. */
export const grantable: readonly Power[] = ['administer-organisation', 'manage-tours', 'negotiate', 'sign', 'designate'];

/** Brings people and organisations into the house by the steps that real ones come in by. */
export class People {
  private constructor(
    private readonly house: House,
    readonly administrator: TestPerson,
  ) {}

  static async of(house: House): Promise<People> {
    return new People(house, await house.resident('amina'));
  }

  administer<T = any>(method: string, path: string, body?: unknown): Promise<T> {
    return this.house.must(this.house.call('contacts', method, path, body, { as: this.administrator }));
  }

  async organisation(name: string, country: string, timeZone: string): Promise<string> {
    return (await this.administer('POST', '/organisations', { kind: 'museum', names: [{ language: 'en', text: name }], country, timeZone })).id;
  }

  /** Somebody with an account whom nobody knows. */
  async stranger(): Promise<TestPerson> {
    const subject = randomUUID();
    return { subject, personRef: '', organisationId: null, token: await this.house.issuer!.token(subject) };
  }

  /** Somebody who came in by an invitation of the organisation and may do this for it, for ever unless `validTo` says otherwise. */
  async member(organisationId: string, held: readonly Power[], validTo?: Date): Promise<TestPerson> {
    const invitation = await this.administer('POST', '/invitations', { organisationId, powers: held, ...(validTo && { validTo: validTo.toISOString() }) });
    const newcomer = await this.stranger();
    const told = { code: invitation.code, name: 'Somebody', email: 'somebody@museum.example', language: 'en' };
    const { id: personRef } = await this.house.must(this.house.call('contacts', 'POST', '/invitations/redeem', told, { as: newcomer }));
    return { ...newcomer, personRef, organisationId };
  }

  /** Takes all mandates of somebody away from this moment on. */
  async disempower({ personRef }: TestPerson): Promise<void> {
    const { items } = await this.administer('GET', `/mandates?personRef=${personRef}`);
    for (const { id } of items) await this.administer('POST', `/mandates/${id}/revoke`, {});
  }
}
