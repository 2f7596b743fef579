import type { Stage } from './stage';

const broken = `
  create function planted_fault() returns trigger language plpgsql as $$ begin raise exception 'planted'; end $$;
  create trigger planted_fault before insert on agreement for each row execute function planted_fault();
`;
const mended = 'drop trigger planted_fault on agreement; drop function planted_fault()';

/** Coproduction can draft no agreement while `meanwhile` asks for one; the event that asked for it is then given up, and the cause is gone again. */
export async function givenUp(stage: Stage, meanwhile: () => Promise<void>): Promise<void> {
  const sql = (text: string) => stage.platform.sql<{ state: string }>('coproduction', text);
  await sql(broken);
  try {
    await meanwhile();
    // Its next try is its last one: waiting for all twelve takes minutes.
    await stage.until('the event being given up', async () => (await sql('update parked_event set attempts = 11 returning state')).some(({ state }) => state === 'dead'));
  } finally {
    await sql(mended);
  }
}
