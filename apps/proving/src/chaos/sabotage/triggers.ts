import type { ServiceName } from '../services';
import type { Databases } from '../system/databases';

/** A trigger that is armed once: the row of `proving_sabotage` says which aggregate it has chosen. */
async function planted(databases: Databases, service: ServiceName, on: string, body: string): Promise<() => Promise<void>> {
  await databases.read(
    service,
    `create table proving_sabotage (chosen uuid);
     insert into proving_sabotage values (null);
     create function proving_sabotage() returns trigger language plpgsql as $$ begin ${body} end $$;
     create trigger proving_sabotage before insert on ${on} for each row execute function proving_sabotage();`,
  );
  return async () => {
    await databases.read(service, `drop trigger proving_sabotage on ${on}; drop function proving_sabotage; drop table proving_sabotage;`);
  };
}

/** One event is committed and never reaches the outbox: the release of a hold, after which its stop says nothing more. */
export const lossTrigger = (databases: Databases): Promise<() => Promise<void>> =>
  planted(
    databases,
    'touring',
    'outbox',
    `if new.type = 'touring.stop.hold-released.v1' then
       update proving_sabotage set chosen = new.aggregate_id where chosen is null;
       if found then return null; end if;
     end if;
     return new;`,
  );

/** Two events of one stop change places: what was told of its facility, and that it is reserved. */
export const orderTrigger = (databases: Databases): Promise<() => Promise<void>> =>
  planted(
    databases,
    'touring',
    'outbox',
    `if new.topic = 'touring.stop' and new.type = 'touring.stop.facility-assessed.v1' and new.sequence = 2 then
       update proving_sabotage set chosen = new.aggregate_id where chosen is null;
       if found then new.sequence := 3; end if;
     elsif new.topic = 'touring.stop' and new.sequence = 3 and new.aggregate_id = (select chosen from proving_sabotage) then
       new.sequence := 2;
     end if;
     return new;`,
  );

/** The notices of some stops can't be written: their events are parked and stay so, tried again and again. */
export const stallTrigger = (databases: Databases): Promise<() => Promise<void>> =>
  planted(
    databases,
    'notifications',
    'notification',
    `if new.cause_type like 'touring.stop.%' and abs(hashtext(new.cause_subject::text)) % 25 = 0 then
       raise exception 'planted';
     end if;
     return new;`,
  );
