import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { LocalFailure } from '@caravanserai/local';
import type { TestIssuer } from '@caravanserai/testing';
import type { ServiceName } from '../services';
import type { System } from '../system/system';
import { type Answer, ask, type Person, type Request } from './person';
import { offer, organisation, powers } from './settings';
import type { World } from './world';

const knownWithinMs = 30_000;
const countries = { organisers: ['NL', 'PL'], hosts: ['JP', 'VN', 'FR', 'KR', 'IT', 'TH'] };

/** Makes the world through the front door: the first administrator by the code of an empty platform, everybody else by invitation. */
export async function prepareWorld(system: System, issuer: TestIssuer): Promise<World> {
  const prepare = new Preparation(system, issuer);
  const administrator = await prepare.firstAdministrator();
  const member = (name: string, country: string): Promise<Person> => prepare.member(administrator, name, country);
  const organisers = await Promise.all(countries.organisers.map((country, index) => member(`Organiser ${index + 1}`, country)));
  const hosts = await Promise.all(countries.hosts.map((country, index) => member(`Host ${index + 1}`, country)));
  const bystander = await member('Bystander', 'BE');
  const offerIds = await Promise.all(organisers.map((organiser, index) => prepare.publishedOffer(administrator, organiser, `Work ${index + 1}`)));
  return { administrator, organisers, hosts, bystander, offerIds };
}

class Preparation {
  constructor(
    private readonly system: System,
    private readonly issuer: TestIssuer,
  ) {}

  async firstAdministrator(): Promise<Person> {
    return this.redeem(await this.stranger('administrator'), await this.firstCode());
  }

  /** It is told a moment after contacts answers. */
  private async firstCode(): Promise<string> {
    const { logFile } = this.system.processOf('contacts');
    for (const end = performance.now() + knownWithinMs; ; await pause(100)) {
      const code = [...readFileSync(logFile, 'utf8').matchAll(/administrator redeems (\S+) until/g)].at(-1)?.[1];
      if (code !== undefined) return code;
      if (performance.now() > end) throw new LocalFailure(`The platform has told no code for its first administrator: see ${logFile}.`);
    }
  }

  async member(administrator: Person, name: string, country: string): Promise<Person> {
    const { id: organisationId } = await this.done('contacts', administrator, { method: 'POST', path: '/organisations', body: organisation(name, country) });
    const invitation = await this.done('contacts', administrator, { method: 'POST', path: '/invitations', body: { organisationId, powers: [...powers] } });
    return this.redeem(await this.stranger(name.toLowerCase().replaceAll(' ', '-')), invitation['code'] as string);
  }

  async publishedOffer(administrator: Person, organiser: Person, title: string): Promise<string> {
    const { id } = await this.done('touring', organiser, { method: 'POST', path: '/offers', body: offer(title) });
    await this.done('touring', organiser, { method: 'POST', path: `/offers/${id}/submit` });
    await this.done('touring', administrator, { method: 'POST', path: `/offers/${id}/publish` });
    return id;
  }

  private async stranger(subject: string): Promise<Person> {
    return { subject, token: await this.issuer.token(subject), personRef: '', organisationId: '' };
  }

  private async redeem(stranger: Person, code: string): Promise<Person> {
    const body = { code, name: stranger.subject, email: `${stranger.subject}@rig.example`, language: 'en' };
    const redeemed = await this.done('contacts', stranger, { method: 'POST', path: '/invitations/redeem', body });
    return { ...stranger, personRef: redeemed.id, organisationId: redeemed['organisationId'] as string };
  }

  /** Until the services have heard of new organisations and mandates, they refuse; that passes, but not under a key that was refused. */
  private async done(service: ServiceName, as: Person, request: Request): Promise<Answer['body']> {
    for (const end = performance.now() + knownWithinMs; ; await pause(100)) {
      const [address] = this.system.addressesOf(service);
      const { status, body } = await ask(address as string, as, { ...request, key: randomUUID() });
      if (status < 300) return body;
      const early = ['not-permitted', 'organisation-unknown'].includes(body.code ?? '');
      if (!early || performance.now() > end) throw new LocalFailure(`The runs can't be prepared: ${request.path} of ${service} was answered ${status} ${JSON.stringify(body)}`);
    }
  }
}
