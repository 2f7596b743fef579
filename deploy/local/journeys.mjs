/** What only the running whole can show, one command each; an entry says why it can't be tried where something is missing. */
export const journeys = [];
