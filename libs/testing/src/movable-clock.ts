import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** The one clock offset that all processes of a test read. */
export class MovableClock {
  private readonly folder = mkdtempSync(join(tmpdir(), 'clock-'));
  readonly file = join(this.folder, 'offset');
  private offsetMs = 0;

  constructor() {
    writeFileSync(this.file, '0');
  }

  now(): Date {
    return new Date(Date.now() + this.offsetMs);
  }

  /** Moves time forward; every process has seen it when this returns. */
  async advance(by: { days?: number; hours?: number; minutes?: number; seconds?: number }): Promise<void> {
    const { days = 0, hours = 0, minutes = 0, seconds = 0 } = by;
    this.offsetMs += (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
    writeFileSync(this.file, String(this.offsetMs));
    await pause(150);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}
