import { randomUUID } from 'node:crypto';
import { matchProposed, type EventEnvelope, type EventOf } from '@caravanserai/contracts';
import { accept, defineLifecycle, reject } from '@caravanserai/kernel';
import { Outbox, ReactsTo, type EventContext } from '@caravanserai/messaging';
import { UnitOfWork } from '@caravanserai/persistence';
import { Body, Controller, Get, Logger, Module, Post, Query } from '@nestjs/common';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  Caller, CallingService, Creates, defineService, IdParam, Internal, IsDateRange, IsFlagInQuery, IsMoney, IsTitle, page, PageQuery,
  Public, readCursor, textIn, type DateRangeField, type MoneyField,
} from '../src';

class NewRoom {
  @IsTitle(40, { description: 'As it stands on the door' }) title: string;
  @IsMoney() price: MoneyField;
  @IsDateRange({ optional: true, nullable: true }) closed?: DateRangeField | null;
}
class RoomQuery extends PageQuery {
  @IsFlagInQuery({ optional: true }) free?: boolean;
}
interface Room {
  id: string;
  title: string;
  version: number;
}

@Controller('rooms')
class RoomsController {
  private readonly logger = new Logger('Rooms');

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
  ) {}

  @Post()
  @Creates()
  openRoom(@Body() room: NewRoom) {
    return this.unitOfWork.run(async (tx) => {
      const [made] = await tx.query<Room & object>('insert into room (id, title) values ($1, $2) returning id, title, version', [randomUUID(), room.title]);
      return accept({ body: made, version: made!.version });
    });
  }

  @Public()
  @Get()
  async listRooms(@Query() query: RoomQuery) {
    const [after] = readCursor(query.after, ['id']) ?? [null];
    const rows = await this.unitOfWork.dataSource.query<Room[]>(
      'select id, title, version from room where $1::uuid is null or id > $1 order by id limit $2',
      [after, query.limit + 1],
    );
    return page(rows, query.limit, ({ id }) => [id]);
  }

  @Get(':id')
  async showRoom(@IdParam() id: string) {
    const [room] = await this.unitOfWork.dataSource.query<Room[]>('select id, title, version from room where id = $1', [id]);
    return room ? accept(room) : reject('not-found');
  }

  /** Refuses always, with a code of this service's own table. */
  @Post(':id/close')
  closeRoom(@IdParam() id: string) {
    this.logger.warn('a room is asked to close');
    return reject('room-occupied', { id, until: '2027-03-01' });
  }

  /** Tells of a match and answers when its event is in the outbox. */
  @Post(':id/announce')
  announceRoom(@IdParam() id: string) {
    return this.unitOfWork.run(async (tx) => {
      await this.outbox.add(tx, matchProposed, id, { proposalId: id, about: 'venue' });
      return accept({ body: { id }, version: null });
    });
  }

  /** A bug, whose words hold what a user wrote. */
  @Post('burn')
  burnRoom(@Body() room: NewRoom): never {
    throw new Error(`nobody handles ${room.title}`);
  }

  /** A bug that only the database notices. */
  @Post('misfile')
  misfileRoom(@Body() room: NewRoom) {
    return this.unitOfWork.run((tx) => tx.query('select $1::uuid', [room.title]));
  }

  @Get('slow')
  async waitForRoom() {
    await new Promise((done) => setTimeout(done, 300));
    return { waited: true };
  }
}

@Controller()
class OthersController {
  @Get('me')
  showMe(@Caller() caller: Caller) {
    const { account, actingFor, idempotencyKey, ifMatch, route } = caller;
    return { subject: account?.subject, actingFor, idempotencyKey, ifMatch, route };
  }

  @Post('me/:id/hash')
  showHash(@IdParam() _id: string, @Body() _room: NewRoom, @Caller() caller: Caller) {
    return { hash: caller.bodyHash };
  }

  @Public()
  @Get('anyone')
  showAnyone(@Caller() caller: Caller) {
    return { subject: caller.account?.subject ?? null };
  }

  @Internal()
  @Get('internal/guests')
  countGuests(@CallingService() call: { service: string }) {
    return { askedBy: call.service };
  }
}

/** What the reaction has seen, per application; the tests look here for the trace that an event carries. */
export class Seen {
  readonly events: EventEnvelope<EventOf<typeof matchProposed>>[] = [];
}

@Controller()
class Reactions {
  constructor(private readonly seen: Seen) {}

  @ReactsTo(matchProposed)
  async onMatchProposed(event: EventEnvelope<EventOf<typeof matchProposed>>, _context: EventContext): Promise<void> {
    this.seen.events.push(event);
  }
}

@Module({ controllers: [RoomsController, OthersController, Reactions], providers: [Seen] })
class InnModule {}

class Rooms1764000100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create table room (id uuid primary key, title text not null, version integer not null default 1)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table room');
  }
}

const stay = defineLifecycle({
  workflow: 'contacts.stay',
  initial: 'open',
  states: { open: { meaning: 'Guests may come.' }, closed: { meaning: 'Nobody may.', final: true } },
  transitions: [
    { action: 'open-room', from: null, to: 'open', actor: 'host', emits: 'contacts.stay.opened.v1' },
    { action: 'close-room', from: ['open'], to: 'closed', actor: 'host', emits: 'contacts.stay.closed.v1' },
  ],
});

/** A service as small as one can be that has everything; it borrows the name of one whose events are declared. */
export const inn = defineService({
  name: 'contacts',
  title: 'An inn for tests',
  module: () => InnModule,
  entities: [],
  migrations: [Rooms1764000100000],
  lifecycles: [stay],
  policy: {},
  refusals: { 'room-occupied': 409, 'room-gone': 410 },
  environment: (env) => ({ motto: textIn(env, 'MOTTO') }),
});
