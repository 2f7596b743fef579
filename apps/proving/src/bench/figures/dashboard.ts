import type { Figure } from '../figure';
import type { Ground } from '../ground/ground';
import type { Rounds } from '../rounds';
import { importFigures } from './dashboard-import';
import { projectionFigures } from './dashboard-projection';
import { viewFigures } from './dashboard-views';

/** The administrators' dashboards: what asking, making anew, listening and importing cost. */
export async function dashboardFigures(ground: Ground, rounds: Rounds): Promise<Figure[]> {
  return [...(await viewFigures(ground, rounds)), ...(await projectionFigures(ground, rounds)), ...(await importFigures(ground, rounds))];
}
