import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '../http/route-access';

/** Makes the document when it is first asked for: it costs time and memory that a service at rest does without. */
export class ApiDocument {
  /** Set as soon as there is an application to describe. */
  make: () => object = () => ({});
  private text: string | undefined;

  json(): string {
    return (this.text ??= JSON.stringify(this.make()));
  }
}

@Public()
@ApiExcludeController()
@Controller()
export class OpenApiController {
  constructor(private readonly document: ApiDocument) {}

  @Get('openapi.json')
  @Header('content-type', 'application/json; charset=utf-8')
  openApi(): string {
    return this.document.json();
  }
}
