import { base64url, bytesOf, canonical } from './bytes';

it.each([[[]], [[0]], [[251, 255, 254]], [[1, 2, 3, 4]]])('bytes %j come back from their text', (bytes) => {
  expect([...bytesOf(base64url(Uint8Array.from(bytes)))]).toEqual(bytes);
});

it('the keys of what is signed are sorted at every depth, and nothing stands between', () => {
  expect(canonical({ b: [{ d: null, c: 'é' }], a: 1 })).toBe('{"a":1,"b":[{"c":"é","d":null}]}');
});
