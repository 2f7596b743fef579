import { refusal } from './cast';
import { passFacility, planTour, registerSpace, sendContract, stay } from './story';
import type { World } from './world';

const crowd = Array.from({ length: 50 }, (_, index) => index);

/** Fifty at once, from two hosts, for the same days of one set. */
export function crowds(world: () => World): void {
  it('fifty holds get the ranks 1 to 50, and of fifty contracts sent for them exactly one reserves', async () => {
    const { cast, clock, ledger } = world();
    const { helena, amina, kenji, linh } = cast;
    const tourId = await planTour(helena, amina);
    const hosts = [{ host: kenji, spaceId: await registerSpace(kenji, clock) }, { host: linh, spaceId: await registerSpace(linh, clock) }];
    const held = await Promise.all(
      crowd.map((index) => {
        const { host, spaceId } = hosts[index % 2] as (typeof hosts)[number];
        return host.does('touring', `/tours/${tourId}/holds`, { spaceId, ...stay });
      }),
    );
    expect(held.map(({ rank }) => rank).sort((a, b) => a - b)).toEqual(crowd.map((index) => index + 1));

    await Promise.all(held.map(({ id }) => passFacility(helena, id)));
    const answers = await Promise.all(held.map(({ id }) => sendContract(helena, id)));
    const first = held.findIndex(({ rank }) => rank === 1);
    expect(answers.flatMap((answer, index) => (answer.status === 200 ? [index] : []))).toEqual([first]);
    const codes = answers.filter((_, index) => index !== first).map(refusal);
    expect(codes.filter((code) => !['409 set-already-reserved', '409 not-first-in-line', '409 space-already-reserved'].includes(code))).toEqual([]);

    await world().settled();
    expect(await ledger.sql('touring', `select id from stop where tour_id = $1 and state in ('reserved', 'confirmed')`, [tourId])).toEqual([{ id: held[first].id }]);
    const ids = held.map(({ id }) => id);
    expect(await ledger.sql('coproduction', 'select stop_id as id from agreement where stop_id = any ($1)', [ids])).toEqual([{ id: held[first].id }]);
    const offered = `select distinct cause_subject as id from notification where template = 'contract-offered' and cause_subject = any ($1)`;
    expect(await ledger.sql('notifications', offered, [ids])).toEqual([{ id: held[first].id }]);
  });
}
