import { type Caller, Queries } from '@caravanserai/access';
import { Injectable } from '@nestjs/common';
import { sheetOf, sheetView } from '../store/preference-sheets';

@Injectable()
export class ReadPreferences {
  constructor(private readonly queries: Queries) {}

  execute(caller: Caller) {
    return this.queries.list(caller, 'read-preferences', async (tx, { facts }) => sheetView(await sheetOf(tx, facts.personRef as string)));
  }
}
