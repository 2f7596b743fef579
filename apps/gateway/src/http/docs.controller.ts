import { asyncApiDocument } from '@caravanserai/contracts';
import { RequestRefused } from '@caravanserai/hosting';
import { Controller, Get, Header, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { JoinedApi } from '../upstreams/joined-api';
import { docsAsset, docsPage } from './docs-page';

/** What programs may ask of the services, and what the services tell each other. */
@Controller('api/docs')
export class DocsController {
  constructor(private readonly api: JoinedApi) {}

  @Get()
  page(@Res() reply: FastifyReply): void {
    const { body, headers } = docsPage();
    void reply.headers(headers).send(body);
  }

  @Get('openapi.json')
  @Header('content-type', 'application/json; charset=utf-8')
  openApi(): Promise<string> {
    return this.api.json();
  }

  @Get('asyncapi.json')
  @Header('content-type', 'application/json; charset=utf-8')
  asyncApi(): string {
    return JSON.stringify(asyncApiDocument());
  }

  @Get('assets/:file')
  async asset(@Param('file') file: string, @Res() reply: FastifyReply): Promise<void> {
    const asset = await docsAsset(file);
    if (!asset) throw new RequestRefused(404, 'not-found');
    void reply.headers(asset.headers).send(asset.body);
  }
}
