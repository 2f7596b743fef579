/** What of the data folder belongs to a backup besides the databases: keys, and what the platform remembers of its own doing. */
export const belongings: readonly string[] = ['secrets.json', 'demonstration.json', 'furnished'];
