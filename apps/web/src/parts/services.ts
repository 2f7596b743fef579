/** Services of the platform, in the order in which they start. */
export const SERVICES = ['contacts', 'touring', 'coproduction', 'notifications', 'dashboard'] as const;
