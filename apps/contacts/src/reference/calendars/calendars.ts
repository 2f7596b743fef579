import type { CalendarRow } from '../../domain/calendar-row';
import { holidaysOfAlpsSouth } from './alps-south';
import { holidaysOfCentral } from './central';
import { holidaysOfEastAsia } from './east-asia';
import { holidaysOfNorth } from './north';
import { holidaysOfNorthWest } from './north-west';
import { holidaysOfPacific } from './pacific';
import { holidaysOfSouthAsia } from './south-asia';
import { holidaysOfSouthEast } from './south-east';
import { holidaysOfSouthEastAsiaIslands } from './south-east-asia-islands';
import { holidaysOfSouthEastAsiaMainland } from './south-east-asia-mainland';
import { weekendsOf } from './weekends';
import { rowsIn } from './written';

const lists: Readonly<Record<string, string>> = {
  ...holidaysOfNorthWest, ...holidaysOfAlpsSouth, ...holidaysOfNorth, ...holidaysOfCentral, ...holidaysOfSouthEast,
  ...holidaysOfEastAsia, ...holidaysOfSouthEastAsiaMainland, ...holidaysOfSouthEastAsiaIslands, ...holidaysOfSouthAsia, ...holidaysOfPacific,
};

/** The working calendars of the 51 countries: their weekends, and holidays of the whole country from 2025 to 2028. The Union and the ASEAN Secretariat have none. */
export const referenceCalendars: ReadonlyArray<{ readonly partner: string; readonly rows: readonly CalendarRow[] }> = Object.entries(lists).map(([partner, list]) => ({
  partner,
  rows: [...weekendsOf(partner), ...rowsIn(list)],
}));
