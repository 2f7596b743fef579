import { badHeaders, badIds, badRequests, badValues } from './bad-requests';
import { serviceNames } from './house';
import { commands, InputRig, inputRefused, inTurns, isCommand, methodOf, problem, refusal, routes, stale } from './input-rig';
import { sampleOf } from './samples';

let rig: InputRig;
beforeAll(async () => {
  rig = await InputRig.open();
}, 60_000);
afterAll(() => rig?.close());

describe('A body as a whole', () => {
  it.each(commands)('%s %s: is refused when it is none that the house reads', async (service, route) => {
    const { path, body = {} } = sampleOf(service, route, rig.scene.ids);
    const options = await rig.allowed(service, route);
    await rig.changesNothing(service, async () => {
      const refused = await inTurns(badRequests(body), async ({ what, headers, body: bytes, refusal: [status, ...named] }) => {
        const answer = await rig.send(service, methodOf(route), path, { ...options, headers: { ...stale, ...headers } }, bytes);
        return { what, expected: [status, problem, ...named], answer: refusal(answer).slice(0, 2 + named.length) };
      });
      for (const { what, expected, answer } of refused) expect([what, answer]).toEqual([what, expected]);
    });
  });
});

describe('What stands in the path', () => {
  const withParameter = routes.filter(([, route]) => route.includes('{'));
  /** Escapes of bytes that are no UTF-8. */
  const noUtf8 = /%ff|%ed%a0/;
  const refusalOf = (name: string, id: string) => (id.length > 200 ? [414, problem, 'path-too-long'] : noUtf8.test(id) ? [400, problem, 'path-malformed'] : inputRefused(name));

  it.each(withParameter)('%s %s: is an id, or the refusal says which one is none', async (service, route) => {
    const names = [...route.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
    const options = await rig.allowed(service, route);
    await rig.changesNothing(service, async () => {
      const cases = names.flatMap((name) => badIds.filter((id) => name !== 'number' || id !== '7').map((id) => ({ name, id })));
      const refused = await inTurns(cases, async ({ name, id }) => {
        const { path, body } = sampleOf(service, route, rig.scene.ids, { [name]: id });
        const bytes = Buffer.isBuffer(body) ? body : undefined;
        const headers = { ...options.headers, ...stale, ...(body && { 'content-type': bytes ? 'application/octet-stream' : 'application/json' }) };
        return { name, id, answer: refusal(await rig.send(service, methodOf(route), path, { ...options, headers }, bytes ?? (body && JSON.stringify(body)))) };
      });
      for (const { name, id, answer } of refused) expect([id, answer]).toEqual([id, refusalOf(name, id)]);
    });
  });

  it.each(withParameter.filter(([, route]) => !/\{(code|number|view|format)\}/.test(route)))('%s %s: is the id of something, or it is not found', async (service, route) => {
    const nobodys = '01890f3e-7b6a-4c4d-9a51-2f6f6a1c0b10';
    const { path, body } = sampleOf(service, route, rig.scene.ids, { id: nobodys, ref: nobodys, stopId: nobodys, instance: nobodys, rule: 'R99', root: '0'.repeat(64) });
    await rig.changesNothing(service, async () => {
      expect(refusal(await rig.house.call(service, methodOf(route), path, body, await rig.allowed(service, route)))).toEqual([404, problem, 'not-found']);
    });
  });
});

describe('The query', () => {
  const reads = routes.filter(([, route]) => !isCommand(route));
  const asked = async (service: string, route: string, more: string) => {
    const { path } = sampleOf(service, route, rig.scene.ids);
    return rig.send(service, 'GET', `${path}${path.includes('?') ? '&' : '?'}${more}`, await rig.allowed(service, route));
  };
  const parametersOf = (service: string, route: string) => rig.documentOf(service, route).parameters.filter((parameter) => parameter.in === 'query');

  it.each(reads)('of %s %s: knows its names and their values, each once', async (service, route) => {
    const given = new URLSearchParams(sampleOf(service, route, rig.scene.ids).path.split('?')[1]);
    const unknown = ['colour', '__proto__', 'constructor', 'limit[gt]'].map((name) => [`${encodeURIComponent(name)}=1`, name] as const);
    // Where the sample gives a value already, any other one makes it two.
    const wrong = parametersOf(service, route).flatMap(({ name, schema }) => (given.has(name) ? ['x'] : badValues(schema)).map((value) => [`${name}=${value}`, name] as const));
    const twice = parametersOf(service, route).filter(({ name }) => !given.has(name)).map(({ name }) => [`${name}=1&${name}=2`, name] as const);
    const refused = await inTurns([...unknown, ...wrong, ...twice], async ([more, field]) => [more.slice(0, 60), field, refusal(await asked(service, route, more))] as const);
    for (const [more, field, answer] of refused) expect([more, answer]).toEqual([more, inputRefused(field)]);
  });

  const strange = [
    null, true, 0, -1, 1.5, 2 ** 31, Number.MAX_SAFE_INTEGER, '', 'a\u0000b', '\ud800', 'x'.repeat(300), '9999-12-31T23:59:59.999Z', '9999-12-31T23:59:59-23:59', '0001-01-01T00:00:00+23:59',
    '2027-02-30T00:00:00Z', '01890f3e-7b6a-4c4d-9a51-2f6f6a1c0b10', {}, [],
  ];
  const written = (cursor: unknown) => Buffer.from(JSON.stringify(cursor)).toString('base64url');

  it.each(reads)('of %s %s: takes no cursor that it can not have given', async (service, route) => {
    if (!parametersOf(service, route).some(({ name }) => name === 'after')) return;
    const { body } = await asked(service, route, 'limit=1');
    const values = body.nextCursor === null ? [] : (JSON.parse(Buffer.from(body.nextCursor as string, 'base64url').toString()) as unknown[]);
    const none = [written([]), written({}), written('x'), written(null), written([...values, 'more']), 'bm9uc2Vuc2U', '!', '%00', 'x'.repeat(600)];
    for (const after of none) expect([after, refusal(await asked(service, route, `limit=1&after=${after}`))]).toEqual([after, inputRefused('after')]);
    // One value of a true cursor is another one: it may be a cursor still, and then there is a page.
    const altered = values.flatMap((_, at) => strange.map((value) => written(values.with(at, value))));
    for (const answer of await inTurns(altered, (after) => asked(service, route, `limit=1&after=${after}`)))
      expect(answer.status === 200 ? [] : refusal(answer)).toEqual(answer.status === 200 ? [] : inputRefused('after'));
  });
});

describe('The headers', () => {
  it.each(serviceNames)('of a command of %s that can not be right are named', async (service) => {
    const [, route] = commands.find(([of]) => of === service)!;
    const { path, body } = sampleOf(service, route, rig.scene.ids);
    const options = await rig.allowed(service, route);
    for (const [header, value] of badHeaders) {
      const answer = await rig.house.call(service, methodOf(route), path, body, { ...options, headers: { ...stale, [header]: value } });
      expect([header, value, refusal(answer)]).toEqual([header, value, inputRefused(header)]);
    }
  });
});
