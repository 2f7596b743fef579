import { shippedRows, shippedRules } from '../src/data/treaties/shipped';
import { type Answer, answerOf } from '../src/domain/treaty/answer';
import { openBook } from '../src/domain/treaty/open-book';
import { readConstellation } from '../src/domain/treaty/read-constellation';
import { verdictFor } from '../src/domain/treaty/verdict-for';

export const shippedBook = openBook(shippedRows, shippedRules);

/** `IT 2000 (1600+400), JP 8000; FR 1000 financial`: countries with shares, firms in brackets, finance-only ones marked. */
export function participants(text: string): object[] {
  return text.split(', ').map((part) => {
    const [, country, share, firms, financial] = /^([A-Z]{2}) (\d+|\?)(?: \(([\d+]+)\))?( financial)?$/.exec(part) ?? [];
    const shareBasisPoints = share === '?' ? undefined : Number(share);
    const split = firms ? firms.split('+').map((one) => ({ shareBasisPoints: Number(one) })) : shareBasisPoints === undefined ? [] : [{ shareBasisPoints }];
    return { country, ...(shareBasisPoints === undefined ? {} : { shareBasisPoints }), contribution: financial ? 'financial' : 'artistic', firms: split };
  });
}

export function input(text: string, more: object = {}): object {
  return { work: 'film', form: 'feature', signedOn: '2025-03-01', budget: { amountMinor: '400000000', currency: 'EUR' }, fx: [], participants: participants(text), ...more };
}

export function ask(text: string, more: object = {}): Answer {
  const read = readConstellation(input(text, more));
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return answerOf(verdictFor(read.value, shippedBook));
}

export function asked(id: string, text: string, more: object = {}): Answer['instruments'][number] {
  const found = ask(text, more).instruments.find((one) => one.id === id);
  if (!found) throw new Error(`${id} is not among the instruments of ${text}.`);
  return found;
}

/** Countries taken for bound by an instrument or not, in place of the rows: `COE-220: FR no, IT yes`. */
export const assuming = (instrument: string, text: string, bilateral: object[] = []): object => ({
  assume: { bilateral, party: text.split(', ').map((one) => ({ instrument, country: one.slice(0, 2), is: one.endsWith('yes') })) },
});
