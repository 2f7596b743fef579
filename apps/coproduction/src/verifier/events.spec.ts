import { nextInChain } from '@caravanserai/kernel/hash';
import { canonicalJson } from '@caravanserai/kernel';
import { readEvents } from './events';

function log(length: number): Buffer {
  let previous: string | null = null;
  const lines = Array.from({ length }, (_, index) => {
    const entry = { seq: index + 1, fact: { action: 'nudge', name: '섬' } };
    previous = nextInChain(previous, entry);
    return `${canonicalJson({ entry, hash: previous })}\n`;
  });
  return Buffer.from(lines.join(''));
}

it('a log that is whole has no fault', async () => {
  expect(await readEvents(log(3))).toMatchObject({ fault: null, links: { length: 3 } });
});

it.each([0x01, 0x20, 0x80])('every byte changed by %i names the event it stands in', async (change) => {
  const [whole, missed] = [log(3), [] as unknown[]];
  for (let at = 0; at < whole.length; at += 1) {
    const changed = Buffer.from(whole);
    changed[at]! ^= change;
    const { fault } = await readEvents(changed);
    const event = whole.subarray(0, at).filter((byte) => byte === 10).length + 1;
    if (fault?.event !== event) missed.push([at, event, fault]);
  }
  expect(missed).toEqual([]);
});

it.each([
  ['the second is left out', (lines: string[]) => [lines[0]!, lines[2]!], 2],
  ['two change places', (lines: string[]) => [lines[1]!, lines[0]!, lines[2]!], 1],
  ['one is told twice', (lines: string[]) => [lines[0]!, lines[0]!, lines[1]!], 2],
  ['an empty line stands between', (lines: string[]) => [lines[0]!, '', lines[1]!], 2],
])('%s: the event is named', async (_, change, event) => {
  const lines = log(3).toString().trimEnd().split('\n');
  expect((await readEvents(Buffer.from(`${change(lines).join('\n')}\n`))).fault?.event).toBe(event);
});
