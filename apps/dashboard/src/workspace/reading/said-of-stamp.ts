import { quoted } from './log-refused';
import type { StampRefusal } from './stamp';

/** What is wrong with a moment, in a sentence that says what to do. */
export function saidOfStamp(refusal: StampRefusal, text: string): string {
  if (refusal === 'zone-missing') return `the time ${quoted(text)} has no offset from UTC: name the time zone with --zone, as --zone Europe/Paris`;
  if (refusal === 'order-unknown') return `the date ${quoted(text)} may begin with the day or with the month: write it as YYYY-MM-DD`;
  if (refusal === 'no-such-hour') return `the time ${quoted(text)} never was: clocks of the zone were set forward over it`;
  return `${quoted(text)} is no date and time that is known here`;
}
