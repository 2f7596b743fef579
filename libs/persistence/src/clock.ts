import { readFileSync } from 'node:fs';
import { Injectable } from '@nestjs/common';

/** How long a read of the offset file is trusted, so that a hot command costs no file access. */
const offsetLifeMs = 100;

/**
 * The only source of time. All processes of a test read one offset from one file, so that a deadline can be reached without
 * waiting for it; production has no such file and refuses the setting.
 */
@Injectable()
export class Clock {
  private offsetMs = 0;
  private readAtMs = 0;

  /** @param offsetFile holds the offset as an integer number of milliseconds; absent or empty means none. */
  constructor(private readonly offsetFile?: string) {}

  now(): Date {
    const nowMs = Date.now();
    if (this.offsetFile === undefined) return new Date(nowMs);
    if (nowMs - this.readAtMs > offsetLifeMs) {
      this.readAtMs = nowMs;
      this.offsetMs = readOffsetMs(this.offsetFile);
    }
    return new Date(nowMs + this.offsetMs);
  }
}

function readOffsetMs(file: string): number {
  let text: string;
  try {
    text = readFileSync(file, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 0;
    throw error;
  }
  const offsetMs = Number(text || '0');
  if (!Number.isSafeInteger(offsetMs)) throw new Error(`CLOCK_FILE holds ${JSON.stringify(text)}, not a whole number of milliseconds`);
  return offsetMs;
}
