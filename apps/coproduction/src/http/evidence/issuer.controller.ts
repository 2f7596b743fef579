import { Caller, Creates, InputRefused, Public } from '@caravanserai/hosting';
import { Controller, Get, Header, Param, Post } from '@nestjs/common';
import { ReadIssuer } from '../../use-cases/evidence/read-issuer';
import { ReplaceIssuerKey } from '../../use-cases/evidence/replace-issuer-key';
import { singleFileVerifier } from '../../use-cases/evidence/single-file-verifier';

const RootParam = () =>
  Param('root', {
    transform(value: unknown): string {
      if (typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)) return value;
      throw new InputRefused([{ field: 'root', reason: 'must be a SHA-256 in lower-case hexadecimal' }]);
    },
  });

/** Open to everybody: by which key this installation vouches, and the verifier that needs nothing of it. Another key is an administrator's to ask for. */
@Controller('evidence')
export class IssuerController {
  constructor(
    private readonly issuer: ReadIssuer,
    private readonly replacing: ReplaceIssuerKey,
  ) {}

  @Public()
  @Get('issuer')
  readIssuer(@Caller() caller: Caller) {
    return this.issuer.execute(caller);
  }

  @Creates()
  @Post('issuer/successor')
  replaceIssuerKey(@Caller() caller: Caller) {
    return this.replacing.execute(caller);
  }

  @Public()
  @Get('verify/:root')
  verifyRoot(@Caller() caller: Caller, @RootParam() root: string) {
    return this.issuer.verifyRoot(caller, root);
  }

  /** The very file that every bundle holds, for the page that verifies one in the browser. */
  @Public()
  @Get('verifier')
  @Header('content-type', 'text/javascript; charset=utf-8')
  readVerifier(): string {
    return singleFileVerifier().module;
  }
}
