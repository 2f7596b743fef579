import { join, resolve } from 'node:path';
import type { Progress } from '@caravanserai/local';
import { importFile } from '../import/import-file';
import { usualGaps } from '../import/grouping/group-showings';
import { actingOrganisation } from '../import/sending/acting-organisation';
import { BulkClient } from '../import/sending/bulk-client';
import { type Actor, Surprise } from './actor';
import type { Cast } from './cast';
import type { Narrator } from './narrator';
import { firstMonday, showing, type TourToPlay } from './tour-to-play';

interface RecordedStop {
  readonly hostId: string | null;
  readonly opening: string | null;
  readonly closing: string | null;
}
interface RecordedTour {
  readonly id: string;
  readonly title: string;
}
interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}
type Power = 'manage-tours' | 'negotiate' | 'sign';

const hostsNeeded = 3;

/**
 * Imports real museums and exhibitions, then casts the story with the institutions of a real tour: the first venue organises, the
 * second hosts, the third would have liked to. The demonstration's people act for them by mandates that the administrator grants.
 */
export async function realTour(baseUrl: string, folder: string, cast: Cast, narrator: Narrator, progress: Progress): Promise<{ cast: Cast; tour: TourToPlay }> {
  const base = resolve(process.env.INIT_CWD ?? process.cwd(), folder);
  const { administrator } = cast;
  const today = new Date().toISOString().slice(0, 10);
  for (const kind of ['museums', 'exhibitions'] as const) {
    const file = join(base, `${kind}.csv`);
    const session = administrator.signedIn;
    const client = new BulkClient(baseUrl, session, await actingOrganisation(baseUrl, session));
    const work = () => importFile({ kind, file, client, gaps: usualGaps, today, progress: ({ rowsRead }) => progress.update(`${kind}: ${rowsRead} rows read`) });
    await narrator.step(kind === 'museums' ? 'contacts' : 'touring', work, ({ rows }) => `${kind}: ${rows.read} rows read, ${rows.created} created, ${rows.unchanged} unchanged, ${rows.proposed} proposed`);
  }
  const real = await narrator.step('touring', () => tourOfKnownHosts(administrator), ({ title, stops }) => `the real tour "${title}" with ${stops.length} stops is found`);
  const [organiser, host, rival] = real.stops.map(({ hostId }) => hostId as string) as [string, string, string];
  await narrator.step('contacts', () => empower(cast, organiser, host, rival), 'its institutions empower people to act for them');
  const { opening, closing } = real.stops[1] as RecordedStop;
  const days = Math.max(28, Math.min(180, (Date.parse(closing as string) - Date.parse(opening as string)) / 86_400_000));
  return {
    cast: {
      ...cast,
      // Whose border is crossed is known to the directory alone; the invented story has points of contact in both countries.
      pointsOfContact: [],
      organiser: cast.organiser.actingFor(organiser), organiserSigns: cast.organiserSigns.actingFor(organiser),
      host: cast.host.actingFor(host), hostSigns: cast.hostSigns.actingFor(host), rival: cast.rival.actingFor(rival),
    },
    tour: showing(real.title, `Hall of ${new Date().toISOString()}`, firstMonday(today, 14), days),
  };
}

/** A tour whose venues have become organisations of the directory, different ones. */
async function tourOfKnownHosts(reader: Actor): Promise<{ title: string; stops: readonly RecordedStop[] }> {
  for (let after = ''; ; ) {
    const page = await reader.get<Page<RecordedTour>>(`/touring/tours?state=recorded&limit=200${after && `&after=${after}`}`);
    for (const { id, title } of page.items) {
      const { stops } = await reader.get<{ stops: readonly RecordedStop[] }>(`/touring/tours/${id}`);
      const known = stops.filter((stop, at) => stop.hostId && stop.opening && stops.findIndex(({ hostId }) => hostId === stop.hostId) === at);
      if (known.length >= hostsNeeded) return { title, stops: known };
    }
    if (page.nextCursor === null) throw new Surprise('no imported tour has three venues that are organisations of the directory');
    after = page.nextCursor;
  }
}

async function empower({ administrator, organiser, organiserSigns, host, hostSigns, rival }: Cast, first: string, second: string, third: string): Promise<void> {
  const grants: Array<[Actor, string, Power]> = [
    [organiser, first, 'manage-tours'], [organiser, first, 'negotiate'], [organiserSigns, first, 'sign'],
    [host, second, 'manage-tours'], [host, second, 'negotiate'], [hostSigns, second, 'sign'], [rival, third, 'manage-tours'],
  ];
  for (const [{ personRef }, organisationId, power] of grants) {
    const held = await administrator.get<Page<{ status: string }>>(`/contacts/mandates?organisationId=${organisationId}&personRef=${personRef}&power=${power}`);
    if (!held.items.some(({ status }) => status === 'granted')) await administrator.post('/contacts/mandates', { organisationId, personRef, power });
  }
}
