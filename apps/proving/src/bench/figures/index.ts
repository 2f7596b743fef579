import type { Figure } from '../figure';
import type { Ground } from '../ground/ground';
import type { Rounds } from '../rounds';
import { backlogFigures } from './backlog';
import { dashboardFigures } from './dashboard';
import { evidenceFigures } from './evidence';
import { facilityFigures } from './facility';
import { lagFigures } from './lag';
import { pagesFigures } from './pages';
import { placeHoldFigures } from './place-hold';
import { restingFigures } from './resting';
import { routingFigures } from './routing';
import { rulesFigures } from './rules';
import { startingFigures } from './starting';
import { stockRateFigures } from './stock-rate';
import { sustainedFigures } from './sustained';
import { textFigures } from './text';
import { treatyFigures } from './treaty';
import { waterfallFigures } from './waterfall';

type Measurement = (ground: Ground, rounds: Rounds) => Promise<Figure[]>;

/** What can be measured, in the order in which it is, by the names that `--only` takes. */
export const measurements: Readonly<Record<string, Measurement>> = {
  'place-hold': placeHoldFigures,
  stock: stockRateFigures,
  lag: lagFigures,
  sustained: sustainedFigures,
  backlog: backlogFigures,
  start: startingFigures,
  rest: restingFigures,
  dashboard: dashboardFigures,
  facility: facilityFigures,
  rules: rulesFigures,
  routing: routingFigures,
  waterfall: waterfallFigures,
  treaty: treatyFigures,
  redline: textFigures,
  evidence: evidenceFigures,
  pages: pagesFigures,
};
