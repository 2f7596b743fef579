import { randomUUID } from 'node:crypto';
import { UnitOfWork } from '@caravanserai/persistence';
import { ActivateDesignation } from '../src/use-cases/activate-designation';
import { House } from './house';

let house: House;
let submitter: string;
let organisation: string;
beforeAll(async () => {
  house = await House.open();
  organisation = await house.organisation('Ministry');
  submitter = (await house.person(organisation, 'designate')).personRef;
});
afterAll(() => house.close());

const insert = `insert into designation (id, version, office_id, person_ref, rank, status, valid_from, submitted_by, submitted_for, submitted_at, verified_by, confirmed_at)
  values ($1, 1, $2, $3, 0, 'confirmed', $4, $5, $6, $4, $7, $4)`;

/** Confirmed designations of one seat whose days have all come, without timers, so that a test can fire them itself. */
async function due(days: readonly string[]): Promise<{ office: string; ids: string[] }> {
  const office = randomUUID();
  await house.service.sql(`insert into office (id, version, partner, theme, mailbox, time_zone, languages, opened_at) values ($1, 1, 'VN', $2, 'a@b.example', 'Asia/Ho_Chi_Minh', '{vi}', '2020-01-01')`, [
    office, `t${office.slice(0, 8)}`,
  ]);
  const ids = days.map(() => randomUUID());
  for (const [n, id] of ids.entries()) {
    const personRef = randomUUID();
    await house.service.sql(`insert into person (ref, version, known_since) values ($1, 1, '2020-01-01')`, [personRef]);
    await house.service.sql(insert, [id, office, personRef, days[n], submitter, organisation, house.administrator.personRef]);
  }
  return { office, ids };
}

const fire = (id: string) => {
  const { app } = house.service.running;
  return app.get(UnitOfWork).run((tx) => app.get(ActivateDesignation, { strict: false }).execute(id, { tx, now: tx.now }));
};
const seats = (office: string) =>
  house.service.sql<{ id: string; status: string; ordinal: number | null }>('select id, status, ordinal from designation where office_id = $1 order by valid_from', [office]);

test('a timer that fires twenty times at once seats its designation once', async () => {
  const { office, ids } = await due(['2026-01-01']);
  await Promise.all(Array.from({ length: 20 }, () => fire(ids[0]!)));
  expect(await seats(office)).toEqual([{ id: ids[0], status: 'active', ordinal: 1 }]);
  expect(await house.eventsOf(ids[0]!)).toEqual(['designation.activated']);
});

test.each([1, 2, 3])('of ten whose days have come, in whatever order the timers fire, the latest sits and all others have left (%i)', async () => {
  const { office, ids } = await due(Array.from({ length: 10 }, (_, day) => `2026-01-${10 + day}`));
  await Promise.all([...ids].sort(() => Math.random() - 0.5).map(fire));
  const found = await seats(office);
  expect(found.map(({ status }) => status)).toEqual([...Array(9).fill('ended'), 'active']);
  const overlapping = await house.service.sql('select from designation a join designation b on a.office_id = b.office_id and a.id < b.id and a.seat && b.seat where a.office_id = $1', [office]);
  expect(overlapping).toEqual([]);
});

test('the database itself refuses a second holder of a seat', async () => {
  const { ids } = await due(['2026-01-01', '2026-01-02']);
  await fire(ids[0]!);
  const seated = house.service.sql(`update designation set status = 'active', activated_at = (select activated_at from designation where id = $2) where id = $1`, [ids[1], ids[0]]);
  await expect(seated).rejects.toThrow('seat_taken');
});

test('the database itself refuses a letter verified by its submitter', async () => {
  const { ids } = await due(['2026-01-01']);
  await expect(house.service.sql('update designation set verified_by = submitted_by where id = $1', ids)).rejects.toThrow('four_eyes');
});
