/** Offers that are published and the tours of them are for everybody to read; lists of spaces, single stops and forms are not. */
const PUBLIC = /^\/tours(\/offers(\/(?!new\/?$)[^/]+)?|\/(?!stops|spaces|offers)[^/]+)?\/?$/;

export const isPublicPage = (path: string): boolean => PUBLIC.test(path);
