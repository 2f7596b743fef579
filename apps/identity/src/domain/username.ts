/** Lower case, so that two accounts can not differ by what the eye passes over; no personal name is asked for. */
const USERNAME = /^[a-z0-9][a-z0-9._-]{1,62}$/;

export const isUsername = (text: string): boolean => USERNAME.test(text);

/** What was typed, as it is looked up. */
export const typedUsername = (text: string): string => text.trim().toLowerCase();
