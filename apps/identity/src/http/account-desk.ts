import type { PlainPage } from '@caravanserai/hosting';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ChangePassword, type ChangePasswordRefusal } from '../use-cases/change-password';
import { EndSignIns } from '../use-cases/end-sign-ins';
import { accountPage, signedOutEverywherePage } from './account-pages';
import { EXPIRED, refusedAnswer, type Answer } from './answer';
import { BrowserForms, text, type Form } from './browser-forms';
import { PASSWORD_PROBLEMS } from './password-fields';
import { SignedInBrowsers, type Visit } from './signed-in-browsers';

export type PasswordForm = Form<'current' | 'password' | 'repeated'>;

/** Where somebody who is signed in looks after their own account. */
@Injectable()
export class AccountDesk {
  constructor(
    private readonly browsers: SignedInBrowsers,
    private readonly forms: BrowserForms,
    private readonly changePassword: ChangePassword,
    private readonly endSignIns: EndSignIns,
  ) {}

  async show(request: FastifyRequest, reply: FastifyReply): Promise<Answer> {
    const visit = await this.browsers.find(request, reply);
    return visit ? { status: 200, page: this.page(visit) } : SIGN_IN_FIRST;
  }

  async submitPassword(form: PasswordForm, request: FastifyRequest, reply: FastifyReply): Promise<Answer> {
    const visit = await this.browsers.find(request, reply);
    if (!visit) return SIGN_IN_FIRST;
    if (!this.forms.isOurs(visit.about, form, request)) return EXPIRED;
    const { current, password, repeated } = form;
    const given = { current: text(current), password: text(password), repeated: text(repeated), address: request.ip };
    const changed = await this.changePassword.run(visit.account, given);
    if (changed.ok) return { status: 200, page: signedOutEverywherePage(true) };
    return refusedAnswer(changed.rejection, this.page(visit, changed.rejection.code), { 'credentials-wrong': 401 });
  }

  async signOutEverywhere(form: Form<never>, request: FastifyRequest, reply: FastifyReply): Promise<Answer> {
    const visit = await this.browsers.find(request, reply);
    if (!visit) return SIGN_IN_FIRST;
    if (!this.forms.isOurs(visit.about, form, request)) return EXPIRED;
    await this.endSignIns.run(visit.account);
    return { status: 200, page: signedOutEverywherePage(false) };
  }

  private page({ account: { username }, about }: Visit, refusal?: ChangePasswordRefusal): PlainPage {
    const wrong = refusal === 'credentials-wrong' ? 'current' : 'password';
    return accountPage({ username, formToken: this.forms.token(about), ...(refusal && { problem: PROBLEMS[refusal], wrong }) });
  }
}

/** By the gateway, which leads back here. */
const SIGN_IN_FIRST: Answer = { location: `/auth/sign-in?${new URLSearchParams({ returnTo: '/oidc/account' })}` };

const PROBLEMS: Record<ChangePasswordRefusal, string> = {
  ...PASSWORD_PROBLEMS,
  'credentials-wrong': 'The present password is wrong.',
  'password-unchanged': 'The new password is the present one. Choose another one.',
  'too-many-attempts': 'Too many attempts. Wait a quarter of an hour, then try again.',
};
