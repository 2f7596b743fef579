/** Bounds of what is read, so that no file can fill the memory or the disk; all of them far above real logs. */
export const limits = {
  /** Bytes as they are sent. */
  uploadBytes: 200 * 1024 * 1024,
  /** Bytes once unpacked: a small file can unpack to terabytes. */
  unpackedBytes: 600 * 1024 * 1024,
  events: 2_000_000,
  /** More than this means that the column holds no activities; each view would drown in them. */
  activities: 10_000,
  /** Of the name of a case, an activity, a resource. */
  nameLength: 1_000,
  /** Of the names of all cases and all resources together, for each of them stands in memory. */
  namesLength: 100_000_000,
  /** Of elements within elements. */
  depth: 1_000,
  /** Characters between two tags, of an attribute, or of a row. */
  pieceLength: 1_000_000,
} as const;
