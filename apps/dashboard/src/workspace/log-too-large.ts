/** The upload has more bytes than a log may have. */
export class LogTooLarge extends Error {}
