/** Touring has no variables of its own: what every service reads is read by the hosting library. */
export const touringConfig = (): Record<string, never> => ({});
