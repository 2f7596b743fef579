import { type Socket, connect } from 'node:net';

/**
 * The ids of the brokers that the one at this port knows as alive, null while it doesn't answer. This one question is asked
 * by hand (Metadata, version 1, without topics; kafka.apache.org/protocol), because a client library logs and retries by itself.
 */
export async function knownBrokers(port: number): Promise<number[] | null> {
  const socket = connect({ host: '127.0.0.1', port });
  try {
    socket.setTimeout(2_000, () => socket.destroy(new Error('no answer')));
    socket.write(question());
    return brokerIds(await wholeAnswer(socket));
  } catch (error) {
    if (error instanceof RangeError) throw error;
    return null;
  } finally {
    socket.destroy();
  }
}

/** Length, then: api 3, version 1, correlation 1, client id (length, text), no topics. */
function question(): Buffer {
  const client = Buffer.from('caravanserai');
  const head = Buffer.alloc(14);
  head.writeInt32BE(10 + client.length + 4, 0);
  head.writeInt16BE(3, 4);
  head.writeInt16BE(1, 6);
  head.writeInt32BE(1, 8);
  head.writeInt16BE(client.length, 12);
  return Buffer.concat([head, client, Buffer.alloc(4)]);
}

async function wholeAnswer(socket: Socket): Promise<Buffer> {
  let answer = Buffer.alloc(0);
  for await (const chunk of socket) {
    answer = Buffer.concat([answer, chunk as Buffer]);
    if (answer.length >= 4 && answer.length >= 4 + answer.readInt32BE(0)) return answer;
  }
  throw new Error('closed before the answer was whole');
}

/** After length and correlation: the count, then for each broker its id, host (length, text), port and rack (length or -1, text). */
function brokerIds(answer: Buffer): number[] {
  const ids: number[] = [];
  let at = 12;
  for (let left = answer.readInt32BE(8); left > 0; left -= 1) {
    ids.push(answer.readInt32BE(at));
    at += 6 + answer.readInt16BE(at + 4) + 4;
    at += 2 + Math.max(0, answer.readInt16BE(at));
  }
  return ids.sort((a, b) => a - b);
}
