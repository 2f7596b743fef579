import { createHash, randomBytes } from 'node:crypto';
import * as asn1 from 'asn1js';
import * as pkijs from 'pkijs';
import { type Decision, accept, reject } from '@caravanserai/kernel';

const SHA256 = '2.16.840.1.101.3.4.2.1';
/** Status of an answer (RFC 3161, 2.4.2): granted, and granted with changes that the imprint and the nonce would show. */
const GRANTED: readonly number[] = [0, 1];
/** A token with its certificates is some thousand bytes; the place of a seal in a paper is not larger. */
const LONGEST_ANSWER = 64 * 1024;

export type NoTimestamp = 'timestamp-authority-silent' | 'timestamp-refused' | 'timestamp-not-of-this';

/** Asks an authority when something was there (RFC 3161, over HTTP). What comes back is looked at before it is believed. */
export class TimestampAuthority {
  /** @param withinMs for the whole of the answer, its body included: an authority that dribbles is a silent one. */
  constructor(
    private readonly url: string,
    private readonly withinMs: number,
  ) {}

  /** @returns a DER token over the SHA-256 of the bytes, signed by whoever the token says. */
  async token(bytes: Uint8Array): Promise<Decision<Uint8Array, NoTimestamp>> {
    const nonce = newNonce();
    const answer = await this.ask(queryOver(bytes, nonce));
    return answer.ok ? tokenIn(answer.value, bytes, nonce) : answer;
  }

  private async ask(query: ArrayBuffer): Promise<Decision<ArrayBuffer, NoTimestamp>> {
    const headers = { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' };
    try {
      const answer = await fetch(this.url, { method: 'POST', headers, body: query, redirect: 'error', signal: AbortSignal.timeout(this.withinMs) });
      const content = answer.ok ? await answer.arrayBuffer() : null;
      return content === null || content.byteLength > LONGEST_ANSWER ? reject('timestamp-refused', { status: answer.status }) : accept(content);
    } catch (error) {
      return reject('timestamp-authority-silent', { reason: error instanceof Error ? error.message : String(error) });
    }
  }
}

/** Sixty-three random bits that DER writes in eight bytes. */
function newNonce(): asn1.Integer {
  const bytes = randomBytes(8);
  bytes[0] = (bytes[0]! & 0x3f) | 0x40;
  return new asn1.Integer({ valueHex: Uint8Array.from(bytes).buffer });
}

function queryOver(bytes: Uint8Array, nonce: asn1.Integer): ArrayBuffer {
  const hashed = new asn1.OctetString({ valueHex: Uint8Array.from(createHash('sha256').update(bytes).digest()).buffer });
  const messageImprint = new pkijs.MessageImprint({ hashAlgorithm: new pkijs.AlgorithmIdentifier({ algorithmId: SHA256 }), hashedMessage: hashed });
  return new pkijs.TimeStampReq({ version: 1, messageImprint, nonce, certReq: true }).toSchema().toBER(false);
}

async function tokenIn(answer: ArrayBuffer, bytes: Uint8Array, nonce: asn1.Integer): Promise<Decision<Uint8Array, NoTimestamp>> {
  const read = readAnswer(answer);
  if (read === null) return reject('timestamp-refused', { reason: 'the answer is no timestamp' });
  const { status, token } = read;
  if (!GRANTED.includes(status) || token === undefined) return reject('timestamp-refused', { status });
  return (await isOf(token, bytes, nonce)) ? accept(new Uint8Array(token.toSchema().toBER(false))) : reject('timestamp-not-of-this');
}

function readAnswer(answer: ArrayBuffer): { readonly status: number; readonly token: pkijs.ContentInfo | undefined } | null {
  try {
    const { status, timeStampToken } = pkijs.TimeStampResp.fromBER(answer);
    return { status: status.status, token: timeStampToken };
  } catch {
    // Whatever the library makes of bytes that are no answer, they are none.
    return null;
  }
}

/** Over these very bytes, for this very query, and signed with the certificate that came along. */
async function isOf(token: pkijs.ContentInfo, bytes: Uint8Array, nonce: asn1.Integer): Promise<boolean> {
  try {
    const signed = new pkijs.SignedData({ schema: token.content });
    const said = pkijs.TSTInfo.fromBER(signed.encapContentInfo.eContent!.getValue());
    if (said.nonce?.isEqual(nonce) !== true) return false;
    return await signed.verify({ signer: 0, data: Uint8Array.from(bytes).buffer });
  } catch {
    return false;
  }
}
