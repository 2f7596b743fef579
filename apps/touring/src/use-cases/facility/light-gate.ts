import { type Decision, accept, reject } from '@caravanserai/kernel';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { allowanceOf } from '../../domain/facility/work-object';
import { lightFindings } from '../../domain/light/passport';
import type { Finding } from '../../domain/rules/finding';
import { certainStates, displaysByObject, displaysOf, objectsShownAt } from '../../store/facility/displays';
import { WorkObject } from '../../store/facility/object.entity';
import { ConservationFigures } from '../../store/facility/reference';
import { rulesThatBlock } from '../../store/facility/rule-levels';

const codes = { R15: 'light-allowance-exceeded', R30: 'rest-too-short' } as const;
const mostTold = 20;

/**
 * Before the contract goes out: with this stop and all that is firm already, no object receives more light than it may (R15), and those
 * most sensitive rest as long as they must (R30). What no light plan tells does not hold anybody up.
 */
@Injectable()
export class LightGate {
  async passes(tx: Transaction, stopId: string): Promise<Decision<undefined, (typeof codes)[keyof typeof codes]>> {
    const findings = await this.findings(tx, stopId);
    const blocking = await rulesThatBlock(tx, Object.keys(codes));
    for (const rule of ['R15', 'R30'] as const) {
      const broken = findings.filter((finding) => finding.rule === rule && finding.verdict === 'broken');
      if (broken.length > 0 && blocking.has(rule)) return reject(codes[rule], { objects: broken.slice(0, mostTold).map(({ subject, title, numbers }) => ({ objectId: subject, title, ...numbers })) });
    }
    return accept();
  }

  async findings(tx: Transaction, stopId: string): Promise<(Finding & { readonly title: string })[]> {
    const ids = await objectsShownAt(tx, stopId);
    if (ids.length === 0) return [];
    const displays = (await displaysOf(tx, ids)).filter((display) => display.stopId === stopId || certainStates.includes(display.state));
    const byObject = displaysByObject(displays);
    const figures = await ConservationFigures.on(tx, tx.now.toISOString().slice(0, 10));
    const [table, rest] = [figures.lightTable(), figures.rest()];
    const objects = await tx.manager.findBy(WorkObject, { id: In(ids) });
    return objects.flatMap((object) => {
      const sensitive = { id: object.id, lightClass: object.lightClass, allowanceLuxHours: allowanceOf(object, table), row: table[object.lightClass] };
      return lightFindings(sensitive, byObject.get(object.id) ?? [], rest).map((finding) => ({ ...finding, title: object.title }));
    });
  }
}
