/** Whole in the frame, the states, the first page, the inbox and the dashboards; what is missing elsewhere is shown in English. */
import administration from './administration';
import agreements from './agreements';
import calendar from './calendar';
import dashboards from './dashboards';
import entry from './entry';
import frame from './frame';
import home from './home';
import inbox from './inbox';
import offers from './offers';
import opportunities from './opportunities';
import parts from './parts';
import people from './people';
import states from './states';
import tours from './tours';

export const zh = { frame, parts, states, home, entry, tours, offers, agreements, people, inbox, dashboards, administration, opportunities, calendar };
