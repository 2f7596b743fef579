import { PDF } from '@libpdf/core';
import { type Sealer, cmsOver } from './cms';

/** Room for certificate, signature and timestamp, in bytes. */
const ROOM = 12_288;

/**
 * Puts the platform's one seal on a finished paper: PAdES B-B, or B-T with a timestamp authority. The paper's own bytes stay in front
 * unchanged; the seal is added behind them, and covers all but itself.
 * @param at what the seal says of when, in the file and not in the signature; the log and the timestamp are the proof of it.
 */
export async function sealPdf(pdf: Uint8Array, sealer: Sealer, at: Date, reason: string): Promise<Uint8Array> {
  const document = await PDF.load(pdf);
  // The library makes the place for the signature; what it would write there is replaced below.
  const place = { certificate: sealer.certificate, keyType: 'EC', signatureAlgorithm: 'ECDSA', sign: () => Promise.resolve(new Uint8Array(64)) } as const;
  const { bytes } = await document.sign({ signer: place, signingTime: at, reason, fieldName: 'Seal', estimatedSize: ROOM });
  const sealed = Buffer.from(bytes);
  const [, before, behind] = rangeIn(sealed);
  const covered = Buffer.concat([sealed.subarray(0, before), sealed.subarray(behind)]);
  const hex = Buffer.from(await cmsOver(covered, sealer)).toString('hex');
  const length = behind - before - 2;
  if (hex.length > length) throw new Error(`The seal needs ${hex.length / 2} bytes and has room for ${length / 2}.`);
  sealed.write(hex.padEnd(length, '0'), before + 1, 'latin1');
  return sealed;
}

function rangeIn(pdf: Buffer): [from: number, before: number, behind: number] {
  const found = /\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+\d+\s*\]/.exec(pdf.toString('latin1'));
  if (!found) throw new Error('The library made no place for the seal.');
  return found.slice(1, 4).map(Number) as [number, number, number];
}
