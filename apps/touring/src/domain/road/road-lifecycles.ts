import { conditionLifecycle } from './condition-lifecycle';
import { incidentLifecycle } from './incident-lifecycle';
import { legLifecycle } from './leg-lifecycle';
import { publicEventLifecycle } from './public-event-lifecycle';
import { stayLifecycle } from './stay-lifecycle';

/** The workflows of a confirmed stop. */
export const roadLifecycles = [stayLifecycle, legLifecycle, incidentLifecycle, conditionLifecycle, publicEventLifecycle];
