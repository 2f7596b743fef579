import { seal, unseal } from './seal';

const sealed = seal({ a: 1 }, 'secret', 'tokens');

it('opens with its secret', () => {
  expect(unseal(sealed, 'secret', 'tokens')).toEqual({ a: 1 });
});

it('seals the same thing differently each time', () => {
  expect(seal({ a: 1 }, 'secret', 'tokens')).not.toEqual(sealed);
});

it.each<[string, Buffer, string, string]>([
  ['another secret', sealed, 'secret2', 'tokens'],
  ['another purpose', sealed, 'secret', 'cookie'],
  ['a changed byte', Buffer.from(sealed.map((byte, index) => (index === 30 ? byte ^ 1 : byte))), 'secret', 'tokens'],
  ['a missing end', sealed.subarray(0, -1), 'secret', 'tokens'],
  ['nothing', Buffer.alloc(0), 'secret', 'tokens'],
])('does not open with %s', (_, bytes, secret, purpose) => {
  expect(unseal(bytes, secret, purpose)).toBeNull();
});
