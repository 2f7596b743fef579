import { type Caller, Commands } from '@caravanserai/access';
import { type Decision, accept, reject } from '@caravanserai/kernel';
import { Injectable } from '@nestjs/common';
import { latestStatement, type SustainabilityStatement } from '../../store/carbon/carbon-rows';
import { lockTourParties } from '../../store/money/tour-parties';

/** The organiser states what is used again and which journeys were made; a later statement takes the place of an earlier one, which stays on record. */
@Injectable()
export class StateSustainability {
  constructor(private readonly commands: Commands) {}

  execute(caller: Caller, tourId: string, content: SustainabilityStatement): Promise<Decision<{ tourId: string; number: number; statedAt: string } & SustainabilityStatement>> {
    return this.commands.run(caller, {
      action: 'state-sustainability',
      load: async (tx) => {
        const tour = await lockTourParties(tx, tourId);
        return tour && { resource: { parties: { organiser: tour.organiserId } }, version: tour.version, state: tour };
      },
      execute: async (tx, tour, { accountKey }) => {
        if (content.cratesReused > content.cratesTotal || content.setReusedKg > content.setKg) return reject('more-reused-than-there-is', { crates: content.cratesTotal, setKg: content.setKg });
        const number = ((await latestStatement(tx, tour.id))?.number ?? 0) + 1;
        await tx.query('insert into sustainability_statement (tour_id, number, content, stated_at, account_key) values ($1, $2, $3, $4, $5)', [tour.id, number, JSON.stringify(content), tx.now, accountKey]);
        return accept({ tourId: tour.id, number, statedAt: tx.now.toISOString(), ...content });
      },
    });
  }
}
