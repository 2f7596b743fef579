import type { PlainPage } from '@caravanserai/hosting';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type IdentityConfig } from '../config';
import { RegisterAccount, type RegisterRefusal } from '../use-cases/register-account';
import { EXPIRED, refusedAnswer, type Answer } from './answer';
import { BrowserForms, text, type Form } from './browser-forms';
import { OpenInteractions, placeOf, type Interaction } from './open-interactions';
import { PASSWORD_PROBLEMS } from './password-fields';
import { registrationClosedPage, registrationPage } from './registration-page';

export type RegistrationForm = Form<'username' | 'password' | 'repeated'>;

/** The other way through an interaction that asks who it is: somebody who has no account makes one, and goes on. */
@Injectable()
export class Registrations {
  constructor(
    @Inject(CONFIG) private readonly config: IdentityConfig,
    private readonly open: OpenInteractions,
    private readonly forms: BrowserForms,
    private readonly register: RegisterAccount,
  ) {}

  async show(uid: string, request: FastifyRequest, reply: FastifyReply): Promise<Answer> {
    const interaction = await this.open.find(uid, request, reply);
    return this.obstacle(interaction) ?? { status: 200, page: this.page(interaction!) };
  }

  async submit(uid: string, form: RegistrationForm, request: FastifyRequest, reply: FastifyReply): Promise<Answer> {
    const interaction = await this.open.find(uid, request, reply);
    const obstacle = this.obstacle(interaction);
    if (obstacle) return obstacle;
    if (!this.forms.isOurs(uid, form, request)) return EXPIRED;
    const { username, password, repeated } = form;
    const account = await this.register.run({ username: text(username), password: text(password), repeated: text(repeated), address: request.ip });
    if (account.ok) return this.open.signedIn(account.value, request, reply);
    const page = this.page(interaction!, text(username), account.rejection.code);
    return refusedAnswer(account.rejection, page, { 'username-taken': 409 });
  }

  /** Nobody who is signed in already, and is asked something else, makes an account here. */
  private obstacle(interaction: Interaction | null): Answer | null {
    if (interaction?.prompt.name !== 'login') return EXPIRED;
    return this.config.registration === 'open' ? null : { status: 403, page: registrationClosedPage(placeOf(interaction).action) };
  }

  private page(interaction: Interaction, username = '', refusal?: RegisterRefusal): PlainPage {
    const wrong = refusal?.startsWith('username') ? 'username' : 'password';
    const problem = refusal && { problem: PROBLEMS[refusal], wrong } as const;
    return registrationPage({ ...placeOf(interaction), formToken: this.forms.token(interaction.uid), username, ...problem });
  }
}

const PROBLEMS: Record<RegisterRefusal, string> = {
  ...PASSWORD_PROBLEMS,
  'username-malformed': 'A username has 2 to 63 small letters (a to z), digits, dots, hyphens or underscores, and begins with a letter or a digit.',
  'username-taken': 'This username is taken. Choose another one.',
  'too-many-attempts': 'Many accounts were asked for from your network just now. Wait an hour, then try again.',
};
