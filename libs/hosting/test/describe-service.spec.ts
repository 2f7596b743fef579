import { organisationRegistered } from '@caravanserai/contracts';
import { type EventContext, eventsHeardBy, Copies, ReactsTo } from '@caravanserai/messaging';
import { Controller } from '@nestjs/common';
import { describeService } from '../src';
import { ask, House } from './house';
import { inn } from './inn';

describe('a service that is described without being started', () => {
  const nowhere = { DATABASE_URL: 'postgres://nowhere', OIDC_ISSUER: 'http://nowhere', SERVICE_SECRET: 's'.repeat(32), MOTTO: 'come in' };

  it('has the document that it serves when it runs, and hears the events that its controllers hear', async () => {
    const house = await House.open();
    const running = await house.startInn();
    const described = await describeService(inn, nowhere);
    expect(JSON.parse(JSON.stringify(described.api))).toEqual((await ask(running, '/openapi.json')).body);
    expect(described.hears.filter(({ kind }) => kind === 'reaction')).toEqual([{ kind: 'reaction', type: 'contacts.match.proposed.v1' }]);
    await running.close();
    await house.close();
  });

  it('is refused when a variable is missing, as at its start', async () => {
    await expect(describeService(inn, { ...nowhere, SERVICE_SECRET: undefined })).rejects.toThrow('SERVICE_SECRET is not set');
  });

  it('is told by its handlers of both kinds, inherited ones too', () => {
    @Controller()
    class Copy {
      @Copies(organisationRegistered)
      async copy(_event: object, _context: EventContext) {}
    }
    @Controller()
    class Both extends Copy {
      @ReactsTo(organisationRegistered)
      async react(_event: object, _context: EventContext) {}
    }
    expect(eventsHeardBy(Both)).toEqual([
      { kind: 'reaction', type: 'contacts.organisation.registered.v1' },
      { kind: 'copy', type: 'contacts.organisation.registered.v1' },
    ]);
  });
});
