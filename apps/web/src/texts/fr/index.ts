/** The same areas and keys as English: a test compares them. */
import administration from './administration';
import agreements from './agreements';
import calendar from './calendar';
import charge from './charge';
import dashboards from './dashboards';
import entry from './entry';
import frame from './frame';
import home from './home';
import inbox from './inbox';
import money from './money';
import offers from './offers';
import opportunities from './opportunities';
import parts from './parts';
import people from './people';
import performing from './performing';
import productions from './productions';
import road from './road';
import routing from './routing';
import signing from './signing';
import states from './states';
import tourMoney from './tour-money';
import tours from './tours';
import trade from './trade';
import treaties from './treaties';
import venues from './venues';

export const fr = { frame, parts, states, signing, routing, road, home, entry, 'tour-money': tourMoney, tours, trade, treaties, venues, offers, performing, productions, agreements, money, people, inbox, charge, dashboards, administration, opportunities, calendar };
