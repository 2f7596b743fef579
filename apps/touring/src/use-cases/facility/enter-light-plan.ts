import type { Caller } from '@caravanserai/access';
import { type IsoDate, accept, reject } from '@caravanserai/kernel';
import { Injectable } from '@nestjs/common';
import type { LightPlan } from '../../domain/light/dose';
import { nextNumber } from '../../store/facility/reports';
import { SpaceSteps } from './space-steps';

const dayMinutes = 1_440;

/** A host says how its space is lit from a day on. */
@Injectable()
export class EnterLightPlan {
  constructor(private readonly steps: SpaceSteps) {}

  execute(caller: Caller, spaceId: string, plan: LightPlan & { readonly validFrom: IsoDate }) {
    return this.steps.take(caller, spaceId, 'enter-light-plan', async (tx, space, acting) => {
      const day = plan.openMinutes.findIndex((open, index) => open + (plan.maintenanceMinutes[index] as number) > dayMinutes);
      if (day >= 0) return reject('day-too-short', { weekday: day + 1 });
      const number = await nextNumber(tx, 'light_plan', space.id);
      await tx.query(
        `insert into light_plan (space_id, number, valid_from, lux, open_minutes, maintenance_minutes, maintenance_lux, night_lux, entered_at, account_key)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [space.id, number, plan.validFrom, plan.lux, plan.openMinutes, plan.maintenanceMinutes, plan.maintenanceLux, plan.nightLux, tx.now, acting.accountKey]);
      return accept({ ...plan, number, enteredAt: tx.now.toISOString() });
    });
  }
}
