import { type Looked, others, routes } from './accessible-pages';
import { type Ids, somethingOfEverything } from './accessible-world';
import { faultsOn, settled, still, wide } from './stage/axe';
import { describeInBrowser } from './stage/chromium';
import type { Person } from './stage/person';
import { portray } from './stage/pictures';
import { staged, type Stage } from './stage/stage';

let ids: Promise<Ids> | undefined;

const there = (stage: Stage): Promise<Ids> => (ids ??= somethingOfEverything(stage));

async function filled(stage: Stage, { as, at }: Looked): Promise<Person> {
  const person = await stage.resident(as, still);
  await wide(person);
  await person.walk(at(await there(stage)));
  await settled(person);
  return person;
}

/** With something open over it, which nobody else is to find there. */
async function opened(stage: Stage, { as, at }: Looked, then: NonNullable<Looked['then']>): Promise<Person> {
  const person = await stage.resident(as, still, `${as}, at work`);
  await wide(person);
  await person.go(at(await there(stage)));
  await settled(person);
  await then(person);
  return person;
}

const wrong = JSON.stringify({ type: 'about:blank', title: 'Unexpected', status: 500, code: 'unexpected', correlationId: '01890f3e-7b6a-4c4d-9a51-2f6f6a1c0b10' });

/** The same page while no service answers as it should, but for who is there and for whom they act. */
async function inError(stage: Stage, { as, at }: Looked): Promise<Person> {
  const person = await stage.resident(as, still, `${as}, in error`);
  person.watch.expects(/status of 500/);
  await person.page.route(/\/api\/(?!session|contacts\/me|contacts\/organisations\/[^/]+$)/, (route) => route.fulfill({ status: 500, contentType: 'application/problem+json', body: wrong }));
  await wide(person);
  await person.walk(at(await there(stage)));
  await settled(person);
  return person;
}

/** Where there is nothing to be shown; somebody else's eyes than those that look at what there is, since both look at once. */
async function empty(stage: Stage, looked: Looked, { as = looked.as, at, asked }: NonNullable<Looked['nothing']>): Promise<Person> {
  const person = await stage.resident(as, still, `${as}, with nothing`);
  person.watch.expects(/status of 40[34]/);
  if (asked) await person.page.route(asked, (route) => route.fulfill({ json: { items: [], nextCursor: null } }));
  await wide(person);
  await person.walk(at ?? looked.at(await there(stage)));
  await settled(person);
  return person;
}

describeInBrowser('Nobody is kept out: axe, light and wide, dark and narrow', () => {
  const { scene } = staged();

  scene('every route of the application has a row here', async (stage) => {
    const amina = await stage.enter('amina', '/');
    await amina.page.waitForFunction(() => '__TSR_ROUTER__' in window);
    const paths = await amina.page.evaluate(() => Object.values<any>((window as any).__TSR_ROUTER__.routesById).filter(({ children, id }) => !children && id !== '__root__').map(({ fullPath }) => fullPath.replace(/(.)\/$/, '$1')));
    expect(paths.sort()).toEqual(Object.keys(routes).sort());
  });

  for (const [name, looked] of Object.entries({ ...routes, ...others })) {
    const { nothing, then } = looked;
    scene(name, async (stage) => {
      const states = {
        filled: then ? opened(stage, looked, then) : filled(stage, looked),
        ...(nothing && { empty: empty(stage, looked, nothing) }),
        ...(!then && looked.as !== '' && { 'in error': inError(stage, looked) }),
      };
      const found = await Promise.all(Object.entries(states).map(async ([state, person]) => [state, await faultsOn(await person)] as const));
      await portray((await states.filled).page, name);
      expect(found.filter(([, faults]) => faults.length > 0)).toEqual([]);
    });
  }
});
