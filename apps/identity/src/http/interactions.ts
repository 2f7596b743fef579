import { createHmac, timingSafeEqual } from 'node:crypto';
import type { PlainPage } from '@caravanserai/hosting';
import type { Decision } from '@caravanserai/kernel';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { errors, Provider, type InteractionResults } from 'oidc-provider';
import { EnterDemonstration } from '../use-cases/enter-demonstration';
import { SignIn, type SignInRefusal } from '../use-cases/sign-in';
import type { Account } from '../store/account.entity';
import { errorPage } from './error-page';
import { permitPage, signInPage } from './sign-in-page';

export interface SignInForm {
  readonly formToken?: unknown;
  readonly username?: unknown;
  readonly password?: unknown;
  readonly demonstration?: unknown;
}

export type Answer = { readonly location: string } | { readonly status: number; readonly page: PlainPage; readonly headers?: Record<string, string> };
type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>;

/** Key of the token in each form; held by all replicas, since it comes with the cookies' keys. */
export const FORM_KEY = Symbol('form key');

/** Leads the issuer's interaction to its end: asks who it is, and tells the issuer. */
@Injectable()
export class Interactions {
  constructor(
    private readonly issuer: Provider,
    @Inject(FORM_KEY) private readonly formKey: string,
    private readonly signIn: SignIn,
    private readonly enterDemonstration: EnterDemonstration,
  ) {}

  async show(uid: string, request: FastifyRequest, reply: FastifyReply): Promise<Answer> {
    const interaction = await this.find(uid, request, reply);
    return interaction ? { status: 200, page: await this.page(interaction) } : EXPIRED;
  }

  async submit(uid: string, form: SignInForm, request: FastifyRequest, reply: FastifyReply): Promise<Answer> {
    const interaction = await this.find(uid, request, reply);
    if (!interaction || !this.isOurForm(uid, form, request)) return EXPIRED;
    if (interaction.prompt.name === 'consent') return this.finish(request, reply, { consent: {} });
    const account = await this.account(form, request.ip);
    if (account.ok) return this.finish(request, reply, { login: { accountId: account.value.subject }, consent: {} });
    return this.refused(interaction, form, account.rejection);
  }

  /** Only the browser in which the request began has the cookie of this interaction. */
  private async find(uid: string, request: FastifyRequest, reply: FastifyReply): Promise<Interaction | null> {
    try {
      const interaction = await this.issuer.interactionDetails(request.raw, reply.raw);
      return interaction.uid === uid ? interaction : null;
    } catch (error) {
      if (error instanceof errors.SessionNotFound) return null;
      throw error;
    }
  }

  /** The cookie is not sent from other sites (SameSite=Lax); the token and the origin stand behind it for browsers that differ. */
  private isOurForm(uid: string, { formToken }: SignInForm, { headers: { origin } }: FastifyRequest): boolean {
    if (origin !== undefined && origin !== new URL(this.issuer.issuer).origin) return false;
    return sameText(text(formToken), this.formToken(uid));
  }

  private account(form: SignInForm, address: string): Promise<Decision<Account, SignInRefusal>> {
    if (text(form.demonstration)) return this.enterDemonstration.run(text(form.demonstration));
    return this.signIn.run({ username: text(form.username), password: text(form.password), address });
  }

  private async finish(request: FastifyRequest, reply: FastifyReply, result: InteractionResults): Promise<Answer> {
    return { location: await this.issuer.interactionResult(request.raw, reply.raw, result) };
  }

  private async refused(interaction: Interaction, form: SignInForm, refusal: { code: SignInRefusal; details?: Readonly<Record<string, unknown>> }): Promise<Answer> {
    const page = await this.page(interaction, text(form.username), PROBLEMS[refusal.code]);
    if (refusal.code === 'credentials-wrong') return { status: 401, page };
    const waitS = Math.max(1, Math.ceil((Date.parse(String(refusal.details?.waitUntil)) - Date.now()) / 1_000));
    return { status: 429, page, headers: { 'retry-after': String(waitS) } };
  }

  private async page({ uid, params, prompt }: Interaction, username = '', problem?: string): Promise<PlainPage> {
    const parts = { action: `/oidc/interaction/${uid}`, formToken: this.formToken(uid), returnsTo: String(params.redirect_uri) };
    if (prompt.name !== 'consent') return signInPage({ ...parts, username, problem, demonstration: await this.enterDemonstration.list() });
    const client = await this.issuer.Client.find(String(params.client_id));
    return permitPage({ ...parts, client: client?.clientName ?? String(params.client_id) });
  }

  private formToken = (uid: string) => createHmac('sha256', this.formKey).update(`form ${uid}`).digest('base64url');
}

const EXPIRED: Answer = { status: 400, page: errorPage({ error: 'interaction expired' }) };

/** The same words for a wrong name and a wrong password: nobody learns which accounts exist. */
const PROBLEMS: Record<SignInRefusal, string> = {
  'credentials-wrong': 'Username or password is wrong.',
  'too-many-attempts': 'Too many attempts. Wait a quarter of an hour, then try again.',
};

const text = (value: unknown) => (typeof value === 'string' ? value : '');

function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
