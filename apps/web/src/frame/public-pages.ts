/**
 * Offers that are published and the tours of them are for everybody to read; lists of spaces, single stops and forms are not. Whoever holds a
 * bundle of evidence verifies it, whether or not they have an account.
 */
const PUBLIC = /^\/evidence\/?$|^\/tours(\/offers(\/(?!new\/?$)[^/]+)?|\/(?!stops|spaces|offers)[^/]+)?\/?$/;

export const isPublicPage = (path: string): boolean => PUBLIC.test(path);
