import { type Caller, Queries } from '@caravanserai/access';
import { Injectable } from '@nestjs/common';
import { allowanceOf } from '../../domain/facility/work-object';
import { doseCurve, doses, forecast, lightFindings } from '../../domain/light/passport';
import { certainStates, displaysOf } from '../../store/facility/displays';
import { WorkObject } from '../../store/facility/object.entity';
import { ConservationFigures } from '../../store/facility/reference';
import { Offer } from '../../store/offer.entity';

/** What light an object has received and is to receive, over all venues, against its allowance. */
@Injectable()
export class ReadLightPassport {
  constructor(private readonly queries: Queries) {}

  execute(caller: Caller, objectId: string) {
    return this.queries.one(caller, 'read-object', async (tx) => {
      const object = await tx.manager.findOneBy(WorkObject, { id: objectId });
      if (object === null) return null;
      const { organiserId } = await tx.manager.findOneByOrFail(Offer, { id: object.offerId });
      const today = tx.now.toISOString().slice(0, 10);
      const figures = await ConservationFigures.on(tx, today);
      const table = figures.lightTable();
      const sensitive = { id: object.id, lightClass: object.lightClass, allowanceLuxHours: allowanceOf(object, table), row: table[object.lightClass] };
      const displays = await displaysOf(tx, [object.id]);
      const firm = displays.filter(({ state }) => certainStates.includes(state));
      const state = {
        objectId, title: object.title, lightClass: object.lightClass, allowanceLuxHours: sensitive.allowanceLuxHours, today,
        forecast: forecast(sensitive, doses(firm, sensitive.row), today),
        displays: displays.map(({ plan, objectId: _object, wholeOpening: _whole, ...display }) => ({ ...display, firm: certainStates.includes(display.state), planKnown: plan !== null })),
        firmCurve: doseCurve(doses(firm, sensitive.row)),
        wholeCurve: doseCurve(doses(displays, sensitive.row)),
        findings: lightFindings(sensitive, firm, figures.rest()),
        findingsWithHolds: lightFindings(sensitive, displays, figures.rest()),
      };
      return { resource: { parties: { organiser: organiserId } }, state };
    });
  }
}
