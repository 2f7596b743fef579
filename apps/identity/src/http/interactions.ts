import type { PlainPage } from '@caravanserai/hosting';
import type { Decision } from '@caravanserai/kernel';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type IdentityConfig } from '../config';
import type { Account } from '../store/account.entity';
import { EnterDemonstration } from '../use-cases/enter-demonstration';
import { SignIn, type SignInRefusal } from '../use-cases/sign-in';
import { EXPIRED, refusedAnswer, type Answer } from './answer';
import { BrowserForms, text, type Form } from './browser-forms';
import { OpenInteractions, placeOf, type Interaction } from './open-interactions';
import { permitPage, signInPage } from './sign-in-page';

export type SignInForm = Form<'username' | 'password' | 'demonstration'>;

/** Leads the issuer's interaction to its end: asks who it is, and tells the issuer. */
@Injectable()
export class Interactions {
  constructor(
    @Inject(CONFIG) private readonly config: IdentityConfig,
    private readonly open: OpenInteractions,
    private readonly forms: BrowserForms,
    private readonly signIn: SignIn,
    private readonly enterDemonstration: EnterDemonstration,
  ) {}

  async show(uid: string, request: FastifyRequest, reply: FastifyReply): Promise<Answer> {
    const interaction = await this.open.find(uid, request, reply);
    return interaction ? { status: 200, page: await this.page(interaction) } : EXPIRED;
  }

  async submit(uid: string, form: SignInForm, request: FastifyRequest, reply: FastifyReply): Promise<Answer> {
    const interaction = await this.open.find(uid, request, reply);
    if (!interaction || !this.forms.isOurs(uid, form, request)) return EXPIRED;
    if (interaction.prompt.name === 'consent') return this.open.finish({ consent: {} }, request, reply);
    const account = await this.account(form, request.ip);
    if (account.ok) return this.open.signedIn(account.value, request, reply);
    const page = await this.page(interaction, text(form.username), PROBLEMS[account.rejection.code]);
    return refusedAnswer(account.rejection, page, { 'credentials-wrong': 401 });
  }

  private account(form: SignInForm, address: string): Promise<Decision<Account, SignInRefusal>> {
    if (text(form.demonstration)) return this.enterDemonstration.run(text(form.demonstration));
    return this.signIn.run({ username: text(form.username), password: text(form.password), address });
  }

  private async page(interaction: Interaction, username = '', problem?: string): Promise<PlainPage> {
    const parts = { ...placeOf(interaction), formToken: this.forms.token(interaction.uid) };
    if (interaction.prompt.name === 'consent') return permitPage({ ...parts, client: await this.open.clientName(interaction) });
    const registration = this.config.registration === 'open';
    return signInPage({ ...parts, username, problem, registration, demonstration: await this.enterDemonstration.list() });
  }
}

/** The same words for a wrong name and a wrong password: nobody learns which accounts exist. */
const PROBLEMS: Record<SignInRefusal, string> = {
  'credentials-wrong': 'Username or password is wrong.',
  'too-many-attempts': 'Too many attempts. Wait a quarter of an hour, then try again.',
};
