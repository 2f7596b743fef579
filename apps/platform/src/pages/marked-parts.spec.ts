import { fillMarkedParts } from './marked-parts';

describe('fillMarkedParts', () => {
  const text = 'Before.\n<!-- events -->\nold\nlines\n<!-- /events -->\nBetween.\n<!-- lifecycle:a.b -->\n<!-- /lifecycle -->\nAfter.\n';
  const parts = new Map([['events', 'new'], ['lifecycle:a.b', 'picture']]);
  const filled = 'Before.\n<!-- events -->\nnew\n<!-- /events -->\nBetween.\n<!-- lifecycle:a.b -->\npicture\n<!-- /lifecycle -->\nAfter.\n';

  it('replaces what stands between the marks and leaves the rest', () => {
    expect(fillMarkedParts(text, parts)).toBe(filled);
  });

  it('changes nothing the second time', () => {
    expect(fillMarkedParts(filled, parts)).toBe(filled);
  });

  it('refuses a part without a place, and a place without a part', () => {
    expect(() => fillMarkedParts('Nothing.', parts)).toThrow('there is no place for events, lifecycle:a.b');
    expect(() => fillMarkedParts(text, new Map([['events', 'new']]))).toThrow('there is nothing to put at <!-- lifecycle:a.b -->');
  });
});
