import { addDays } from '@caravanserai/kernel';
import type { Deadline } from './deadlines';

export interface FeedFacts {
  readonly stopId: string;
  readonly title: string;
  /** When the stay last changed; never the time of the request, or the same feed would be another file each time. */
  readonly changedAt: Date;
  readonly version: number;
}

const maxOctets = 75;

/** The open deadlines as an iCalendar file (RFC 5545): all-day entries with a lasting UID, CRLF, lines folded at 75 octets. */
export function deadlinesFeed(deadlines: readonly Deadline[], { stopId, title, changedAt, version }: FeedFacts, wordOf: (deadline: Deadline) => string): string {
  const stamp = changedAt.toISOString().replaceAll(/[-:]|\.\d{3}/g, '');
  const entry = (deadline: Deadline) => [
    'BEGIN:VEVENT',
    `UID:${stopId}.${deadline.code}`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `SEQUENCE:${version}`,
    `DTSTART;VALUE=DATE:${deadline.due.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${addDays(deadline.due, 1).replaceAll('-', '')}`,
    `SUMMARY:${escaped(`${title}: ${wordOf(deadline)}`)}`,
    ...(deadline.source === null ? [] : [`DESCRIPTION:${escaped(`${deadline.value} ${deadline.unit}, ${deadline.source}`)}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Caravanserai//Calendar of documents//EN', `NAME:${escaped(title)}`, `X-WR-CALNAME:${escaped(title)}`, ...deadlines.filter(({ done }) => !done).flatMap(entry), 'END:VCALENDAR'];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

const escaped = (text: string): string => text.replaceAll(/[\\;,]/g, (mark) => `\\${mark}`).replaceAll('\n', '\\n');

/** Folds by octets and never within a character: Thai or Korean text has three of them to one. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  for (const character of line) {
    if (Buffer.byteLength(piece + character) > (pieces.length === 0 ? maxOctets : maxOctets - 1)) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece].join('\r\n ');
}
