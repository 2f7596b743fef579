import * as contacts from './contacts';
import * as coproduction from './coproduction';
import type { EventDeclaration } from './define-event';
import * as notifications from './notifications';
import * as touring from './touring';

const isEvent = (value: unknown): value is EventDeclaration => typeof value === 'object' && value !== null && 'published' in value;

/** Every event of the platform, sorted by type. */
export const allEvents: readonly EventDeclaration[] = [touring, coproduction, contacts, notifications]
  .flatMap((owner) => Object.values(owner).filter(isEvent))
  .sort((a, b) => a.type.localeCompare(b.type, 'en'));

const byType = new Map(allEvents.map((event) => [event.type, event]));

export const eventOfType = (type: string): EventDeclaration | undefined => byType.get(type);

/** The topics a service owns, i.e. creates and publishes to. */
export const topicsOwnedBy = (owner: string): string[] => [...new Set(allEvents.filter((event) => event.owner === owner).map((event) => event.topic))];
