import { readFileSync, writeFileSync } from 'node:fs';

const megabytes = (pid: number, field: string): number => Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1_024;

/** What a process holds in memory now. */
export const residentMegabytes = (pid: number): number => megabytes(pid, 'VmRSS');

/** The most that it has held since it began, or since `forgetPeak`. */
export const peakMegabytes = (pid: number): number => megabytes(pid, 'VmHWM');

/** 5 makes the kernel take the present size for the peak: see proc(5). */
export const forgetPeak = (pid: number): void => writeFileSync(`/proc/${pid}/clear_refs`, '5');
