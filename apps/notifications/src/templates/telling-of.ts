import type { Notification } from '../store/notification.entity';
import type { Telling } from './render';

export function tellingOf({ template, category, arguments: given, ownZone, otherZone, reasons, actsFor }: Notification): Telling {
  return { template, category, arguments: given, zones: { own: ownZone, other: otherZone }, reasons, actsFor };
}
