import { isUuid } from './identifiers';

it.each([
  ['018f3c9e-7b1a-7c2d-8e4f-0a1b2c3d4e5f', true],
  ['00000000-0000-0000-0000-000000000001', true],
  ['018F3C9E-7B1A-7C2D-8E4F-0A1B2C3D4E5F', false],
  ['018f3c9e7b1a7c2d8e4f0a1b2c3d4e5f', false],
  ['{018f3c9e-7b1a-7c2d-8e4f-0a1b2c3d4e5f}', false],
  ['018f3c9e-7b1a-7c2d-8e4f-0a1b2c3d4e5f\n', false],
  ['018f3c9e-7b1a-7c2d-8e4f-0a1b2c3d4e5g', false],
  ['', false],
  [null, false],
  [['018f3c9e-7b1a-7c2d-8e4f-0a1b2c3d4e5f'], false],
])('%j is a UUID: %s', (text, expected) => {
  expect(isUuid(text)).toBe(expected);
});
