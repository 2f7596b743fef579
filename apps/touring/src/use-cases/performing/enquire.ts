import { randomUUID } from 'node:crypto';
import { type Caller, Commands } from '@caravanserai/access';
import { engagementEnquired } from '@caravanserai/contracts';
import { type Decision, type IsoDate, accept, addDays, daysBetween, reject } from '@caravanserai/kernel';
import { Outbox } from '@caravanserai/messaging';
import { logTransition, type Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { engagementLifecycle } from '../../domain/engagement-lifecycle';
import { todayIn } from '../../domain/today';
import { organisation } from '../../store/organisations';
import { insertEngagement } from '../../store/performing/engagements';
import { Space } from '../../store/space.entity';
import { Tour } from '../../store/tour.entity';
import { engagementFactsForEvents } from './engagement-changes';
import { type EngagementView, EngagementViews } from './engagement-view';

export interface Enquiry {
  readonly tourId: string;
  readonly spaceId: string;
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
  /** Starts of the shows, as instants. */
  readonly shows: readonly string[];
}

interface Place {
  readonly tour: Tour & { readonly organiserId: string };
  readonly space: Space;
}

/** Days of a run: from the day of the first show to the day of the last one by the clock of the venue. No run is longer than this. */
const longestRunDays = 366;

/** A presenter asks a company for a run on one of its stages. */
@Injectable()
export class Enquire {
  constructor(
    private readonly commands: Commands,
    private readonly outbox: Outbox,
    private readonly views: EngagementViews,
  ) {}

  execute(caller: Caller, enquiry: Enquiry): Promise<Decision<EngagementView>> {
    return this.commands.run(caller, {
      action: 'enquire-engagement',
      load: async (tx) => {
        const [tour, space] = [await tx.manager.findOneBy(Tour, { id: enquiry.tourId }), await tx.manager.findOneBy(Space, { id: enquiry.spaceId })];
        if (tour === null || tour.organiserId === null || space === null) return null;
        return { resource: { parties: { organiser: tour.organiserId, host: space.organisationId } }, version: tour.version, state: { tour: tour as Place['tour'], space } };
      },
      execute: async (tx, place, acting) => {
        const days = daysOf(enquiry, place, tx.now);
        if (!days.ok) return days;
        const engagement = await insertEngagement(tx, await written(tx, enquiry, place, days.value));
        await logTransition(tx, acting, { of: engagementLifecycle.workflow, id: engagement.id, action: 'enquire', from: null, to: engagement.state });
        const range = { start: engagement.firstDay, end: engagement.dayAfter, zone: engagement.zone };
        await this.outbox.add(tx, engagementEnquired, engagement.id, { ...engagementFactsForEvents(engagement), days: range, performances: engagement.shows.length });
        return accept(await this.views.of(tx, engagement, acting.actingFor));
      },
    });
  }
}

function daysOf({ shows }: Enquiry, { tour, space }: Place, now: Date): Decision<{ firstDay: IsoDate; dayAfter: IsoDate }> {
  if (tour.kind === 'exhibition') return reject('work-is-exhibited', { tourId: tour.id });
  if (tour.state !== 'planned') return reject('tour-not-open', { state: tour.state });
  if (space.organisationId === tour.organiserId) return reject('host-is-organiser', { organisationId: space.organisationId });
  const days = shows.map((show) => todayIn(space.zone, new Date(show))).sort();
  const [firstDay, lastDay] = [days[0] as IsoDate, days.at(-1) as IsoDate];
  if (firstDay <= todayIn(space.zone, now)) return reject('dates-in-the-past', { firstDay });
  if (daysBetween(firstDay, lastDay) >= longestRunDays) return reject('dates-out-of-range', { firstDay, lastDay, longestRunDays });
  return accept({ firstDay, dayAfter: addDays(lastDay, 1) });
}

async function written(tx: Transaction, { country, lat, lon, shows }: Enquiry, { tour, space }: Place, days: { firstDay: IsoDate; dayAfter: IsoDate }) {
  const company = (await organisation(tx, tour.organiserId))?.name ?? tour.title;
  const inOrder = shows.map((show) => new Date(show).toISOString()).sort();
  return {
    id: randomUUID(), version: 1, state: engagementLifecycle.initial, tourId: tour.id, organiserId: tour.organiserId, hostId: space.organisationId, title: tour.title, company, spaceId: space.id, country, lat, lon,
    zone: space.zone, ...days, shows: inOrder, createdAt: tx.now,
  };
}
