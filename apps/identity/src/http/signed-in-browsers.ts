import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Provider } from 'oidc-provider';
import { DataSource } from 'typeorm';
import type { Account } from '../store/account.entity';
import { findSignedIn } from '../store/find-signed-in';

/** A browser with a session at the issuer, outside of any interaction. */
export interface Visit {
  readonly account: Account;
  /** What its forms belong to. */
  readonly about: string;
}

@Injectable()
export class SignedInBrowsers {
  constructor(
    private readonly issuer: Provider,
    private readonly dataSource: DataSource,
  ) {}

  async find(request: FastifyRequest, reply: FastifyReply): Promise<Visit | null> {
    const session = await this.issuer.Session.get(this.issuer.createContext(request.raw, reply.raw));
    const account = session.accountId ? await findSignedIn(this.dataSource, session.accountId) : null;
    return account && { account, about: `account ${session.uid}` };
  }
}
