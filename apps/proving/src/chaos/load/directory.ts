import { organisation } from '../world/settings';
import type { Scenario } from './scenes';

/** Facts of the directory change, which every service copies: an organisation's entry, and a mandate that is given and taken back. */
export const directoryChanges: Scenario = async ({ commander, world, window }) => {
  const { administrator, bystander } = world;
  const { organisationId } = bystander;
  await commander.command(
    'contacts',
    administrator,
    { method: 'PUT', path: `/organisations/${organisationId}`, body: organisation(`Bystander ${window}`, 'BE') },
    () => [{ left: 'transition', service: 'contacts', aggregateId: organisationId, action: 'change' }],
  );
  const registered = await commander.command('contacts', administrator, { method: 'POST', path: '/organisations', body: organisation(`Newcomer ${window}`, 'FI') }, ({ id }) => [
    { left: 'transition', service: 'contacts', aggregateId: id, action: 'register' },
  ]);
  const grant = { organisationId: registered.id, personRef: bystander.personRef, power: 'negotiate' };
  const mandate = await commander.command('contacts', administrator, { method: 'POST', path: '/mandates', body: grant }, ({ id }) => [
    { left: 'transition', service: 'contacts', aggregateId: id, action: 'grant' },
  ]);
  await commander.command('contacts', administrator, { method: 'POST', path: `/mandates/${mandate.id}/revoke`, body: {} }, () => [
    { left: 'transition', service: 'contacts', aggregateId: mandate.id, action: 'revoke' },
  ]);
};
