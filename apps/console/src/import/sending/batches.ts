import { bulkBytesMax, bulkRowsMax } from '../bulk-contract';

/** Room for what surrounds the rows in the body. */
const envelopeBytes = 1_024;

/** Cuts a stream into batches that a bulk route takes: at most 500 rows and half a mebibyte of JSON. A single row may be longer; the route then says so. */
export async function* inBatches<T>(items: AsyncIterable<T>, rowOf: (item: T) => unknown, rowsMax = bulkRowsMax, bytesMax = bulkBytesMax): AsyncGenerator<readonly T[]> {
  let batch: T[] = [];
  let bytes = envelopeBytes;
  for await (const item of items) {
    const size = Buffer.byteLength(JSON.stringify(rowOf(item))) + 1;
    if (batch.length > 0 && (batch.length >= rowsMax || bytes + size > bytesMax)) {
      yield batch;
      [batch, bytes] = [[], envelopeBytes];
    }
    batch.push(item);
    bytes += size;
  }
  if (batch.length > 0) yield batch;
}
