/** Crockford's base 32: no I, L, O, U, so that a code read aloud or from paper is read as it was meant. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const misread: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0' };
const bytesNeeded = 20;

/** The code as it is shown, from 20 random bytes: 32 characters in groups of four, 160 bits, so that its hash needs no salt. */
export function invitationCode(random: Uint8Array): string {
  if (random.length !== bytesNeeded) throw new RangeError(`a code is made of ${bytesNeeded} random bytes, not ${random.length}`);
  let bits = 0n;
  for (const byte of random) bits = (bits << 8n) | BigInt(byte);
  const letters = Array.from({ length: 32 }, (_, place) => alphabet[Number((bits >> BigInt(155 - 5 * place)) & 31n)]);
  return (letters.join('').match(/.{4}/g) as string[]).join('-');
}

/** What a person typed, brought to the one spelling whose hash is stored: capitals, no separators, misread letters set right. */
export function readInvitationCode(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/[ILO]/g, (letter) => misread[letter] as string);
}
