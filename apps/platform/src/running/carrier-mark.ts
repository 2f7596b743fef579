import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from '@caravanserai/local';

/** What carried the events of this data last; after a change of carrier the topics have to be filled from the logs. */
export type CarrierMark = 'in-process' | `kafka ${string}`;

const fileIn = (folder: string): string => join(folder, 'carrier');

export const carrierMarkOf = (folder: string): CarrierMark => (readText(fileIn(folder))?.trim() ?? 'in-process') as CarrierMark;

export const markCarrier = (folder: string, mark: CarrierMark): void => writeFileSync(fileIn(folder), `${mark}\n`);
