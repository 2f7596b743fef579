import { Controller, Get, Header } from '@nestjs/common';
import { EnterDemonstration } from '../use-cases/enter-demonstration';

/** Who one may be in a demonstration, for pages that draw the cards themselves; letting somebody in stays with the sign-in form. */
@Controller('oidc/demonstration')
export class DemonstrationController {
  constructor(private readonly enterDemonstration: EnterDemonstration) {}

  @Get()
  @Header('cache-control', 'no-store')
  async list() {
    return { people: await this.enterDemonstration.list() };
  }
}
