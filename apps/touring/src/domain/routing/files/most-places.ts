/** Most places that are read: routes of more are no tours. */
export const mostPlaces = 450;
