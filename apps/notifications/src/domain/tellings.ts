import type { EventDeclaration } from '@caravanserai/contracts';
import type { Telling } from './telling';
import { tellingsOfContacts } from './tellings-of-contacts';
import { tellingsOfCoproduction } from './tellings-of-coproduction';
import { tellingsOfPerforming } from './tellings-of-performing';
import { tellingsOfProductions } from './tellings-of-productions';
import { tellingsOfSettling } from './tellings-of-settling';
import { tellingsOfTouring } from './tellings-of-touring';

/**
 * The whole answer to "who is told what". What stands here is told and nothing else: an event that is missing tells nobody, which
 * is so for everything that an import records of the past.
 */
export const tellings: readonly Telling[] = [
  ...tellingsOfTouring, ...tellingsOfPerforming, ...tellingsOfSettling, ...tellingsOfCoproduction, ...tellingsOfProductions, ...tellingsOfContacts,
];

export const toldEvents: readonly EventDeclaration[] = [...new Set(tellings.map(({ event }) => event))];

export const tellingsOf = (type: string): readonly Telling[] => tellings.filter(({ event }) => event.type === type);
