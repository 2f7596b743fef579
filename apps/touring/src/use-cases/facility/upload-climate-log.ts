import { gzipSync } from 'node:zlib';
import type { Caller } from '@caravanserai/access';
import { accept } from '@caravanserai/kernel';
import { sha256Hex } from '@caravanserai/kernel/hash';
import { Injectable } from '@nestjs/common';
import { readClimateCsv } from '../../domain/facility/climate-csv';
import { summarise } from '../../domain/facility/climate-log';
import { nextNumber } from '../../store/facility/reports';
import { SpaceSteps } from './space-steps';

/** A host uploads what its logger wrote. The summary is what rules read; the file stays, so that it can be reckoned again. */
@Injectable()
export class UploadClimateLog {
  constructor(private readonly steps: SpaceSteps) {}

  execute(caller: Caller, spaceId: string, csv: string) {
    return this.steps.take(caller, spaceId, 'upload-climate-log', async (tx, space, acting) => {
      const read = readClimateCsv(csv);
      if (!read.ok) return read;
      const [summary, sha256] = [summarise(read.value), sha256Hex(csv)];
      const at = read.value.map(({ atMs }) => atMs).sort((a, b) => a - b);
      const [firstAt, lastAt] = [new Date(at[0] as number), new Date(at.at(-1) as number)];
      const number = await nextNumber(tx, 'climate_log', space.id);
      await tx.query(
        'insert into climate_log (space_id, number, first_at, last_at, summary, sha256, file, uploaded_at, account_key) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)',
        [space.id, number, firstAt, lastAt, summary, sha256, gzipSync(csv), tx.now, acting.accountKey]);
      return accept({ number, ...summary, firstAt: firstAt.toISOString(), lastAt: lastAt.toISOString(), uploadedAt: tx.now.toISOString(), sha256 });
    });
  }
}
