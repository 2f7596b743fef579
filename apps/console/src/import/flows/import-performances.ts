import { addDays } from '@caravanserai/kernel';
import type { Carried } from '../accounting/journal';
import { type RecordedEngagementRow, bulkRoutes } from '../bulk-contract';
import { sortedBy } from '../grouping/external-sort';
import { type Engagement, asJourney, continuesJourney } from '../grouping/group-concerts';
import type { Concert } from '../rows';
import { dropRepeats } from './drop-repeats';
import type { ImportContext } from './import-context';
import { type Placed, placeVenues } from './place-venues';
import { type Made, sendRows } from './send-rows';
import { identityOf } from './tour-row';
import type { PlacedVenue } from './zone-of-venue';

/** Concerts held at once; the longest known journey (Willow Grove, 1901) has 83. A longer one is cut and its rest is a journey of its own. */
const concertsOfJourneyMax = 500;

/** Concerts are put in the order of company and day, become journeys, and each journey's engagements are sent. */
export async function importPerformances(rows: AsyncIterable<Carried<Concert>>, context: ImportContext): Promise<void> {
  const inOrder = sortedBy(placeVenues(rows, context), ({ row }) => [row.company, row.date, row.localTime ?? '', row.rowId].join('\u0000'));
  await sendRows(engagementsOf(inOrder, context), bulkRoutes.recordedEngagements, context);
}

async function* engagementsOf(inOrder: AsyncIterable<Placed<Concert>>, context: ImportContext): AsyncGenerator<Made<RecordedEngagementRow>> {
  for await (const concerts of oneJourneyAtATime(inOrder)) {
    const distinct = await dropRepeats(concerts, context);
    const { engagements, isTour } = asJourney(distinct.map(asPlayed));
    const [first, last] = [distinct[0], distinct.at(-1)] as [Placed<Concert>, Placed<Concert>];
    const tour = isTour ? { key: first.row.rowId, title: `${first.row.company}, ${first.row.date} to ${last.row.date}` } : null;
    context.journal.tally.makes(isTour ? 'concertTours' : 'eveningsOut');
    for (const engagement of engagements) {
      context.journal.tally.makes('engagements');
      const lines = engagement.map(({ placed }) => placed);
      yield { row: engagementRow(lines, tour), lines, about: `${first.row.company}, ${lines[0]?.venues[0]?.text}` };
    }
  }
}

async function* oneJourneyAtATime(inOrder: AsyncIterable<Placed<Concert>>): AsyncGenerator<readonly Placed<Concert>[]> {
  let journey: Placed<Concert>[] = [];
  for await (const concert of inOrder) {
    const last = journey.at(-1);
    if (last !== undefined && (journey.length >= concertsOfJourneyMax || !continuesJourney(asPlayed(last), asPlayed(concert)))) {
      yield journey;
      journey = [];
    }
    journey.push(concert);
  }
  if (journey.length > 0) yield journey;
}

const asPlayed = (placed: Placed<Concert>) => {
  const { rowId, company, date } = placed.row;
  return { rowId, company, date, venueKey: placed.venues.map(identityOf).join(), placed };
};

/** Days of an engagement run from its first concert to its last, in the zone of the place. */
function engagementRow(concerts: Engagement<Placed<Concert>>, tour: RecordedEngagementRow['tour']): RecordedEngagementRow {
  const [first, last] = [concerts[0], concerts.at(-1)] as [Placed<Concert>, Placed<Concert>];
  const { key, text, organisationId, country, zone, zoneBasis } = first.venues[0] as PlacedVenue;
  const where = { venueKey: key, venueText: text, organisationId, country, zoneBasis };
  const days = { start: first.row.date, end: addDays(last.row.date, 1), zone };
  const performances = concerts.map(({ row, line }) => {
    const { rowId, date, localTime, ensemble, programme } = row;
    return { sourceRowId: rowId, line, date, localTime, ensemble, programme };
  });
  const about = { rowId: first.row.rowId, line: first.line, rowLines: concerts.map(({ line }) => line), company: first.row.company };
  return { ...about, tour, ...where, days, performances };
}
