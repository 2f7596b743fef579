import { InputRefused } from '@caravanserai/hosting';
import type { WhatIfAsked } from '../../use-cases/what-if/draft-what-if';
import type { ChangeField, WhatIfBody } from './what-if-inputs';

const fieldsOfKind = { move: ['stopId', 'delivery', 'opening', 'closing', 'dispatch'], drop: ['stopId'], add: ['spaceId', 'delivery', 'opening', 'closing', 'dispatch'] } as const;

/** Each kind of change says what it needs and nothing else. */
export function statedChanges({ changes, places }: WhatIfBody): WhatIfAsked {
  const refused = changes.flatMap((change, at) => fieldsOfKind[change.kind].filter((name) => change[name] === undefined).map((name) => ({ field: `changes.${at}.${name}`, reason: `is needed to ${change.kind}` })));
  if (refused.length > 0) throw new InputRefused(refused);
  return { changes: changes.map(stated), places: places ?? [] };
}

function stated({ kind, stopId = '', spaceId = '', delivery = '', opening = '', closing = '', dispatch = '' }: ChangeField): WhatIfAsked['changes'][number] {
  if (kind === 'drop') return { kind, stopId };
  const stay = { delivery, opening, closing, dispatch };
  return kind === 'move' ? { kind, stopId, ...stay } : { kind, spaceId, ...stay };
}
