import { LocalFailure } from '@caravanserai/local';
import { demonstrationAccounts } from '../demonstration-accounts';
import { Actor, Surprise } from '../story/actor';
import type { Narrator } from '../story/narrator';
import type { Clauses, Example } from './example';

interface Clause {
  readonly id: string;
  readonly status: string;
  readonly hash: string | null;
  readonly missing: readonly string[];
}
interface Production {
  readonly id: string;
  readonly status: string;
  readonly draft: { readonly root: string };
  readonly clauses: readonly Clause[];
  readonly verdict: { readonly outcome: string } | null;
}
interface Stepped {
  readonly production: Production;
}
interface Page<T> {
  readonly items: readonly T[];
}
interface Seated {
  readonly negotiator: Actor;
  readonly signatory: Actor;
  readonly id: string;
}

const dayMs = 86_400_000;
const inDays = (days: number): string => new Date(Date.now() + days * dayMs).toISOString();

/** Plays one co-production over HTTP, from the invitation to what is owed once it is signed; anything unforeseen is a Surprise. */
export async function playExample(baseUrl: string, example: Example, narrator: Narrator): Promise<void> {
  const houses = await narrator.step('identity', () => seated(baseUrl, example), `${example.houses.length} houses sign in`);
  const setting = { ids: houses.map(({ id }) => id), title: example.title, year: new Date().getUTCFullYear() + 2 };
  const table = new PlayedTable(houses, narrator);
  await table.gather(example);
  await table.agree(example.clauses(setting));
  if (example.mended) await table.meetTheTreaty(example.mended(setting));
  await table.sign();
  await table.seeWhatFollows(example);
}

async function seated(baseUrl: string, { houses }: Example): Promise<readonly Seated[]> {
  const passwords = new Map(demonstrationAccounts().map(({ username, password }) => [username, password]));
  if (passwords.size === 0) throw new LocalFailure('Examples are played by the demonstration accounts, and there are none in this data folder: start the platform with npm start.');
  const enter = (username: string) => Actor.signIn(baseUrl, username, passwords.get(username) ?? '');
  return Promise.all(houses.map(async ({ negotiates, signs }) => {
    const [negotiator, signatory] = await Promise.all([enter(negotiates), enter(signs)]);
    return { negotiator, signatory, id: negotiator.organisationId };
  }));
}

/** The table of one example, with everybody who sits at it. */
class PlayedTable {
  private id = '';

  constructor(
    private readonly houses: readonly Seated[],
    private readonly narrator: Narrator,
  ) {}

  private get lead(): Actor {
    return this.houses[0]!.negotiator;
  }

  private get at(): string {
    return `/coproduction/productions/${this.id}`;
  }

  private read(): Promise<Production> {
    return this.lead.get<Production>(this.at);
  }

  private stepBy(actor: Actor, step: string, more: object = {}): Promise<Stepped> {
    return actor.post<Stepped>(`${this.at}/steps`, { step, ...more });
  }

  private tell<T>(work: () => Promise<T>, what: string | ((found: T) => string)): Promise<T> {
    return this.narrator.step('coproduction', work, what);
  }

  async gather({ kind, title, equalStrength, houses }: Example): Promise<void> {
    const create = () => this.lead.postWhenKnown<Production>('/coproduction/productions', { kind, title, language: 'en', equalStrength });
    ({ id: this.id } = await this.tell(create, `${this.lead.username} drafts "${title}"`));
    const invite = async () => {
      for (const [index, { id, negotiator }] of this.houses.entries()) {
        if (index === 0) continue;
        await this.stepBy(this.lead, 'invite', { organisationId: id, role: houses[index]!.role });
        await negotiator.postWhenKnown(`${this.at}/steps`, { step: 'accept-invitation' });
      }
      await this.stepBy(this.lead, 'open', { until: inDays(60) });
    };
    await this.tell(invite, `${this.houses.length - 1} houses are invited, join, and the negotiation is opened`);
  }

  /** The lead puts each clause forward; the others accept exactly what they read, also what a change asks of them again. */
  async agree(clauses: Clauses): Promise<void> {
    await this.tell(() => this.propose(clauses), `${Object.keys(clauses).length} clauses are put forward`);
    await this.tell(() => this.acceptAll(), (rounds) => `every clause is agreed by every house, in ${rounds} rounds`);
  }

  private async propose(clauses: Clauses): Promise<void> {
    for (const [clause, fields] of Object.entries(clauses)) {
      const standing = (await this.read()).clauses.find(({ id }) => id === clause);
      if (standing?.status === 'agreed') await this.stepBy(this.lead, 'reopen', { clause });
      await this.lead.post(`${this.at}/clauses`, { clause, fields, answers: standing?.hash ?? null });
    }
  }

  private async acceptAll(): Promise<number> {
    for (let round = 1; round <= 5; round += 1) {
      const open = (await this.read()).clauses.filter(({ hash, missing }) => hash !== null && missing.length > 0);
      if (open.length === 0) return round - 1;
      for (const { id: clause, hash, missing } of open)
        for (const { id, negotiator } of this.houses) if (missing.includes(id)) await this.stepBy(negotiator, 'accept', { clause, hash });
    }
    throw new Surprise('clauses ask for consent again and again');
  }

  /** The first verdict must fail and keep the text from being frozen; with the mended shares it must pass. */
  async meetTheTreaty(mended: Clauses): Promise<void> {
    const failed = await this.tell(() => this.judge(), (outcome) => `the treaty says ${outcome} of the shares`);
    if (failed.startsWith('ELIGIBLE')) throw new Surprise(`the shares were to fail and are ${failed}`);
    await this.tell(() => this.refused('freeze', 'verdict-does-not-pass'), 'the text can not be frozen against the verdict');
    await this.agree(mended);
    const met = await this.tell(() => this.judge(), (outcome) => `with the other shares it says ${outcome}`);
    if (!met.startsWith('ELIGIBLE')) throw new Surprise(`the mended shares were to meet the treaty and are ${met}`);
  }

  private async judge(): Promise<string> {
    const { production } = await this.lead.post<Stepped>(`${this.at}/verdict`, { form: 'feature' });
    return production.verdict?.outcome ?? 'nothing';
  }

  private async refused(step: string, code: string): Promise<void> {
    const done = await this.stepBy(this.lead, step).then(() => 'done', (error: unknown) => {
      if (error instanceof Surprise) return error.message;
      throw error;
    });
    if (!done.includes(code)) throw new Surprise(`${step} was to be refused with ${code}: ${done}`);
  }

  async sign(): Promise<void> {
    await this.tell(() => this.stepBy(this.lead, 'freeze'), 'every sum closes and the text is frozen');
    const stages = [{ parties: this.houses.map(({ id }) => id) }];
    const { production } = await this.tell(() => this.stepBy(this.lead, 'send', { stages, until: inDays(30) }), 'it goes to the signatories');
    for (const { signatory } of this.houses) await this.tell(() => signatory.postWhenKnown(`${this.at}/sign`, { textHash: production.draft.root }), `${signatory.username} signs`);
    const { status } = await this.read();
    if (status !== 'executed') throw new Surprise(`everybody has signed and the production is ${status}`);
    await this.tell(() => this.stepBy(this.lead, 'enter-into-force'), 'it enters into force');
  }

  async seeWhatFollows({ owes, toursBy, title }: Example): Promise<void> {
    const owed = () => this.lead.get<Page<{ key: string; dueOn: string }>>(`/coproduction/obligations?productionId=${this.id}&limit=200`);
    const { items } = await this.tell(owed, ({ items: all }) => `${all.length} obligations follow, the first on ${all[0]?.dueOn ?? 'no day'}`);
    const missing = owes.filter((clause) => !items.some(({ key }) => key.startsWith(`${clause}-`)));
    if (missing.length > 0) throw new Surprise(`nothing is owed by ${missing.join(', ')}`);
    if (toursBy === undefined) return;
    const { negotiator, id } = this.houses[toursBy]!;
    const offered = () => negotiator.until<Page<{ title: string }>, true>('an offer', `/touring/offers?organiserId=${id}&state=draft&limit=200`, (page) => page.items.some((offer) => offer.title === title) || undefined);
    await this.narrator.step('touring', offered, `${negotiator.username} finds an offer drafted from the right to tour it`);
  }
}
