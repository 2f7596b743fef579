import type { Ids } from './accessible-world';
import type { Person } from './stage/person';

const office = 'dec0de00-0000-4000-8000-0ff1ce000001';
const [confirmed, submitted] = ['dec0de00-0000-4000-8000-de5100000001', 'dec0de00-0000-4000-8000-de5100000004'];

/** Who looks at which address; `nothing` where it has nothing to show, which pages about one thing never have. */
export interface Looked {
  readonly as: string;
  readonly at: (ids: Ids) => string;
  readonly nothing?: { readonly as?: string; readonly at?: string; /** What is asked for it, and answered with an empty list. */ readonly asked?: RegExp };
  /** What is opened on it before it is looked at. */
  readonly then?: (person: Person) => Promise<void>;
}

const page = (as: string, at: string | ((ids: Ids) => string), nothing?: Looked['nothing']): Looked => ({ as, at: typeof at === 'string' ? () => at : at, nothing });
const opened = (as: string, at: (ids: Ids) => string, then: Looked['then']): Looked => ({ as, at, then });
/** A theatre that has only just come. */
const newcomer = { as: 'ilze' };
const figures = (name: string): Looked => page('amina', `/dashboards${name}`, { at: `/dashboards${name}?from=2001-01-01&to=2001-01-02` });

/** A row for every route of the application, by its path; one that is missing fails. */
export const routes: Readonly<Record<string, Looked>> = {
  '/': page('helena', '/', newcomer),
  '/tours': page('helena', '/tours', { at: '/tours?words=nothing+is+called+so' }),
  '/tours/$id': page('helena', ({ tour }) => `/tours/${tour}`, newcomer),
  '/tours/stops/$id': page('helena', ({ stop }) => `/tours/stops/${stop}`),
  '/tours/offers': page('kenji', '/tours/offers', { at: '/tours/offers?words=nothing+is+called+so' }),
  '/tours/offers/new': page('helena', '/tours/offers/new'),
  '/tours/offers/$id': page('helena', ({ offer }) => `/tours/offers/${offer}`),
  '/tours/offers/$id/edit': page('helena', ({ draft }) => `/tours/offers/${draft}/edit`),
  '/tours/spaces': page('kenji', '/tours/spaces', { at: '/tours/spaces?words=nothing+is+called+so' }),
  '/tours/spaces/new': page('kenji', '/tours/spaces/new'),
  '/tours/spaces/$id': page('kenji', ({ space }) => `/tours/spaces/${space}`),
  '/tours/spaces/$id/facility': page('kenji', ({ hall }) => `/tours/spaces/${hall}/facility`),
  '/tours/spaces/$id/facility/new': page('kenji', ({ hall }) => `/tours/spaces/${hall}/facility/new`),
  '/tours/spaces/$id/facility/light': page('kenji', ({ hall }) => `/tours/spaces/${hall}/facility/light`),
  '/tours/spaces/$id/facility/$number': page('kenji', ({ hall }) => `/tours/spaces/${hall}/facility/1`),
  '/tours/offers/$id/describe': page('helena', ({ silk }) => `/tours/offers/${silk}/describe`),
  '/tours/offers/$id/objects': page('helena', ({ silk }) => `/tours/offers/${silk}/objects`),
  '/tours/offers/$id/objects/new': page('helena', ({ silk }) => `/tours/offers/${silk}/objects/new`),
  '/tours/offers/$id/objects/many': page('helena', ({ silk }) => `/tours/offers/${silk}/objects/many`),
  '/tours/offers/$id/matches': page('helena', ({ silk }) => `/tours/offers/${silk}/matches`),
  '/tours/objects/$id': page('helena', ({ chart }) => `/tours/objects/${chart}`),
  '/tours/objects/$id/edit': page('helena', ({ chart }) => `/tours/objects/${chart}/edit`),
  '/tours/stops/$id/objects': page('helena', ({ spring }) => `/tours/stops/${spring}/objects`),
  '/tours/$id/route': page('helena', ({ tour }) => `/tours/${tour}/route`),
  '/tours/$id/changes': page('helena', ({ tour }) => `/tours/${tour}/changes`),
  '/what-ifs/$id': page('helena', ({ whatIf }) => `/what-ifs/${whatIf}`),
  '/tours/$id/money': page('helena', ({ tour }) => `/tours/${tour}/money`),
  '/tours/$id/carbon': page('helena', ({ tour }) => `/tours/${tour}/carbon`),
  '/tours/stays/$id/money': page('kenji', ({ stay }) => `/tours/stays/${stay}/money`),
  '/tours/stays': page('kenji', '/tours/stays', newcomer),
  '/tours/stays/$id': page('kenji', ({ stay }) => `/tours/stays/${stay}`),
  '/tours/stays/$id/$occasion/$objectId': page('kenji', ({ stay, bowl }) => `/tours/stays/${stay}/incoming/${bowl}`),
  '/tours/engagements': page('kenji', '/tours/engagements', newcomer),
  '/tours/engagements/$id': page('helena', ({ engagement }) => `/tours/engagements/${engagement}`),
  '/agreements': page('kenji', '/agreements', newcomer),
  '/agreements/$id': page('kenji', ({ agreement }) => `/agreements/${agreement}`),
  '/agreements/$id/propose': page('kenji', ({ agreement }) => `/agreements/${agreement}/propose`),
  '/agreements/$id/texts/$number': page('kenji', ({ agreement }) => `/agreements/${agreement}/texts/1`),
  '/agreements/$id/sign': page('sachiko', ({ sealed }) => `/agreements/${sealed}/sign`),
  '/signing-keys': page('helena', '/signing-keys'),
  '/evidence': page('helena', '/evidence'),
  '/productions': page('helena', '/productions', newcomer),
  '/productions/new': page('helena', '/productions/new'),
  '/productions/$id': page('helena', ({ production }) => `/productions/${production}?clause=OBJ`),
  '/productions/$id/clauses/$clause': page('helena', ({ production }) => `/productions/${production}/clauses/OBJ`),
  '/productions/$id/redline': page('helena', ({ production }) => `/productions/${production}/redline`),
  '/productions/$id/map': page('helena', ({ production }) => `/productions/${production}/map`),
  '/productions/$id/verdict': page('helena', ({ production }) => `/productions/${production}/verdict`),
  '/productions/$id/papers': page('helena', ({ production }) => `/productions/${production}/papers`),
  '/productions/$id/seats': page('helena', ({ production }) => `/productions/${production}/seats`),
  '/productions/$id/sign': page('helena', ({ production }) => `/productions/${production}/sign`),
  '/productions/$id/afterwards': page('helena', ({ production }) => `/productions/${production}/afterwards`),
  '/obligations': page('helena', '/obligations', newcomer),
  '/precedents': page('helena', '/precedents'),
  '/money': page('helena', '/money', newcomer),
  '/money/$id': page('helena', ({ account }) => `/money/${account}`),
  '/treaties': page('helena', '/treaties'),
  '/treaties/conventions': page('helena', '/treaties/conventions'),
  '/inbox': page('helena', '/inbox', newcomer),
  '/inbox/$id': page('helena', ({ notice }) => `/inbox/${notice}`),
  '/inbox/settings': page('helena', '/inbox/settings'),
  '/people': page('helena', '/people'),
  '/people/partners/$code': page('helena', '/people/partners/PT', { at: '/people/partners/KH' }),
  '/people/organisations': page('helena', '/people/organisations', { at: '/people/organisations?name=nothing+is+called+so' }),
  '/people/organisations/$id': page('helena', ({ organisation }) => `/people/organisations/${organisation}`),
  '/people/offices/$id': page('beatriz', `/people/offices/${office}`),
  '/people/offices/$id/designate': page('beatriz', `/people/offices/${office}/designate`),
  '/people/designations': page('beatriz', '/people/designations', newcomer),
  '/people/designations/$id': page('beatriz', `/people/designations/${confirmed}`),
  '/people/designations/$id/resubmit': page('hiroshi', `/people/designations/${submitted}/resubmit`),
  '/people/access': page('duarte', '/people/access'),
  '/people/me': page('helena', '/people/me'),
  '/administration': page('amina', '/administration'),
  '/administration/proposals': page('amina', '/administration/proposals'),
  '/administration/accounts': page('amina', '/administration/accounts'),
  '/administration/reference': page('amina', '/administration/reference'),
  '/administration/rules': page('amina', '/administration/rules'),
  '/administration/organisations/new': page('amina', '/administration/organisations/new'),
  '/administration/organisations/$id': page('amina', ({ organisation }) => `/administration/organisations/${organisation}`),
  '/dashboards': figures(''),
  '/dashboards/flow': figures('/flow'),
  '/dashboards/ageing': figures('/ageing'),
  '/dashboards/times': figures('/times'),
  '/dashboards/throughput': figures('/throughput'),
  '/dashboards/funnel': figures('/funnel'),
  '/dashboards/bottlenecks': figures('/bottlenecks'),
  '/dashboards/deadlines': figures('/deadlines'),
  '/dashboards/stuck': figures('/stuck'),
  '/dashboards/variants': figures('/variants'),
  '/dashboards/conformance': figures('/conformance'),
  '/dashboards/partners': figures('/partners'),
  '/dashboards/process-map': figures('/process-map'),
  '/dashboards/instances': figures('/instances'),
  '/dashboards/instances/$workflow/$instance': page('amina', ({ stop }) => `/dashboards/instances/touring.stop/${stop}`),
  '/dashboards/health': page('amina', '/dashboards/health'),
  '/dashboards/dead-letters': page('amina', '/dashboards/dead-letters', { asked: /\/api\/.*\/ops\/parked-/ }),
  '/dashboards/logs': page('amina', '/dashboards/logs', { asked: /\/api\/dashboard\/logs/ }),
};

const press = (name: string | RegExp, role: 'dialog' | 'menu' = 'dialog') => async (person: Person) => {
  await person.press(name);
  await person.page.getByRole(role).first().waitFor();
};

/** What stands on no route of its own, or over one. */
export const others: Readonly<Record<string, Looked>> = {
  'an address that is none': page('helena', '/nowhere'),
  'the page of who is not signed in': page('', '/'),
  'the search': opened('helena', () => '/inbox/settings', press(/^Find a tour/)),
  'the menu of the account': opened('helena', () => '/inbox/settings', press(/^HM/, 'menu')),
  'dates being held': opened('kenji', ({ tour }) => `/tours/${tour}?hold=new`, (person) => person.page.getByLabel('Opening', { exact: true }).waitFor()),
  'an agreement being signed for': opened('kenji', ({ agreement }) => `/agreements/${agreement}`, press(/^Agree to version/)),
};
