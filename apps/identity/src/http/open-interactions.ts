import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { errors, Provider, type InteractionResults } from 'oidc-provider';
import { accountIdOf } from '../issuer/account-id';
import type { Account } from '../store/account.entity';
import type { Answer } from './answer';

export type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>;

/** The questions that the issuer waits to see answered, and how they come to their end. */
@Injectable()
export class OpenInteractions {
  constructor(private readonly issuer: Provider) {}

  /** Only the browser in which the request began has the cookie of this interaction. */
  async find(uid: string, request: FastifyRequest, reply: FastifyReply): Promise<Interaction | null> {
    try {
      const interaction = await this.issuer.interactionDetails(request.raw, reply.raw);
      return interaction.uid === uid ? interaction : null;
    } catch (error) {
      if (error instanceof errors.SessionNotFound) return null;
      throw error;
    }
  }

  signedIn(account: Account, request: FastifyRequest, reply: FastifyReply): Promise<Answer> {
    return this.finish({ login: { accountId: accountIdOf(account) }, consent: {} }, request, reply);
  }

  async finish(result: InteractionResults, request: FastifyRequest, reply: FastifyReply): Promise<Answer> {
    return { location: await this.issuer.interactionResult(request.raw, reply.raw, result) };
  }

  async clientName({ params }: Interaction): Promise<string> {
    const id = String(params.client_id);
    return (await this.issuer.Client.find(id))?.clientName ?? id;
  }
}

/** What every form of an interaction needs: where it goes, and where its answer leads. */
export const placeOf = ({ uid, params }: Interaction) => ({ action: `/oidc/interaction/${uid}`, returnsTo: String(params.redirect_uri) });
