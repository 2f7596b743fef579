import type { Person } from './stage/person';
import type { Stage } from './stage/stage';
import { draftedAgreement, offerOf, plannedTour, spaceOf, stay } from './stage/world';

/** What there is to be looked at. */
export interface Ids {
  readonly tour: string;
  readonly stop: string;
  readonly space: string;
  readonly offer: string;
  readonly draft: string;
  readonly agreement: string;
  readonly notice: string;
  readonly organisation: string;
}

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
  '/agreements': page('kenji', '/agreements', newcomer),
  '/agreements/$id': page('kenji', ({ agreement }) => `/agreements/${agreement}`),
  '/agreements/$id/propose': page('kenji', ({ agreement }) => `/agreements/${agreement}/propose`),
  '/agreements/$id/texts/$number': page('kenji', ({ agreement }) => `/agreements/${agreement}/texts/1`),
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

/** An event that its service has given up, and one that waits behind it. */
const planted = `insert into parked_event (topic, aggregate_id, sequence, type, event, state, reason, parked_at)
  select 'coproduction.agreement', '01890f3e-7b6a-4c4d-9a51-2f6f6a1c0b10', number, 'coproduction.agreement.signed.v1', '{}', state, 'planted', '2027-01-01'
  from (values (5, 'dead'), (6, 'waiting')) as event (number, state) on conflict do nothing`;

/** Something of everything. */
export async function somethingOfEverything(stage: Stage): Promise<Ids> {
  const { id: agreement } = await draftedAgreement(stage, 'Looked At');
  const tour = await plannedTour(stage, 'Held');
  const space = await spaceOf(stage, 'kenji');
  const [helena, kenji] = [await stage.hand('helena'), await stage.hand('kenji')];
  const { id: stop } = await kenji.post(`/touring/tours/${tour.id}/holds`, { spaceId: space.id, ...stay });
  const { id: draft } = await helena.post('/touring/offers', offerOf('An offer that is written'));
  await (await stage.hand('amina')).post('/dashboard/logs?name=small.csv', Buffer.from('case,activity,timestamp\na,ask,2026-03-02T08:00:00Z\n'), { 'content-type': 'application/octet-stream' });
  await stage.platform.sql('touring', planted);
  const notice = await stage.until('a notice', async () => (await helena.get<{ items: { id: string }[] }>('/notifications/inbox')).items[0]);
  return { tour: tour.id, stop, space: space.id, offer: tour.offerId, draft, agreement, notice: notice.id, organisation: helena.organisationId! };
}
