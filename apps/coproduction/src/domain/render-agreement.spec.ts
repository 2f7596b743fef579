import { money } from '@caravanserai/kernel';
import { drafted, headOf, proposed, rootOf } from '../../test/made-up';
import { renderAgreement } from './render-agreement';

it('writes the whole agreement in English', () => {
  const story = drafted();
  expect(renderAgreement(headOf(story))).toBe(`HOSTING AGREEMENT

Agreement 01890f3e-0000-7000-8000-000000000099, version 1
Hash of this version: ${rootOf(story)}

between
Museu das Ilhas (PT), the organiser
and
섬 박물관 (KR), the host

1. Parties and roles
The organiser leads the tour and lends the works. The host presents them in its house.

2. Object
"The Silk Road and the Sea" (offer 01890f3e-0000-7000-8000-000000000053, tour 01890f3e-0000-7000-8000-000000000052).

3. Dates and place
Space 01890f3e-0000-7000-8000-000000000054 is reserved from delivery to dispatch, from 2027-02-15 up to but not including 2027-06-15. The exhibition is open from 2027-03-01 up to but not including 2027-06-01. Dates are those of the zone Asia/Seoul.

4. Hosting fee
The host pays the organiser EUR 125000.00.

5. Insurance
The host insures the works nail to nail and answers for them up to EUR 4000000.00.

6. Cancellation
Whoever cancels owes the other party a share of the fee, by the days left until the opening:
- 180 or more: 25 %
- 60 to 179: 80 %
- fewer than 60: 100 %

7. Law, forum and language
The law of PT governs this agreement. Disputes go to the courts of the country whose law governs, and without a choice to those at the seat of the defendant. The English text prevails.

8. Term
The agreement binds the parties once both have signed it. It lapses unless both have signed before 2026-11-30T15:00:00.000Z. It ends when the works have left on 2027-06-15 (Asia/Seoul); what was owed by then stays owed.
`);
});

const sectionOf = (text: string, number: number) => text.split('\n\n').find((section) => section.startsWith(`${number}. `));

it.each([
  [{ fee: money(1_000, 'KRW') }, 4, '4. Hosting fee\nThe host pays the organiser KRW 1000.'],
  [{ cancellation: [] }, 6, '6. Cancellation\nWhoever cancels owes no part of the fee.'],
  [{ cancellation: [{ fromDays: 30, shareBasisPoints: 1_205 }] }, 6, '6. Cancellation\nWhoever cancels owes the other party a share of the fee, by the days left until the opening:\n- at any time: 12.05 %'],
  [{ governingLaw: null }, 7, '7. Law, forum and language\nThe parties make no choice of law. Disputes go to the courts of the country whose law governs, and without a choice to those at the seat of the defendant. The English text prevails.'],
])('renders %j', (change, number, section) => {
  expect(sectionOf(renderAgreement(headOf(proposed(drafted(), 'host', change))), number)).toBe(section);
});

it("sets the parties' own words in, so that they can't pass for a section of the template", () => {
  const extraClauses = [{ title: 'Catalogue', text: 'Print run 500.\n4. Hosting fee\r\nNothing.\u2028At all.' }];
  const text = renderAgreement(headOf(proposed(drafted(), 'host', { extraClauses })));
  expect(sectionOf(text, 9)).toBe('9. Catalogue\n  Print run 500.\n  4. Hosting fee\n  Nothing.\n  At all.\n');
});
