import type entry from '../../texts/en/entry';

type Try = Extract<keyof typeof entry, `try.${string}`>;

/** Who stands on the four large cards, and what is worth trying as each; all other people of the demonstration stand below. */
export const introduced: Readonly<Record<string, readonly (readonly [text: Try, to: string])[]>> = {
  helena: [
    ['try.silk', '/tours'],
    ['try.offer', '/tours/offers/new'],
    ['try.agreements', '/agreements'],
  ],
  kenji: [
    ['try.hold', '/tours'],
    ['try.agreements', '/agreements'],
    ['try.inbox', '/inbox'],
  ],
  duarte: [
    ['try.sign', '/agreements'],
    ['try.tours', '/tours'],
    ['try.people', '/people'],
  ],
  amina: [
    ['try.late', '/dashboards'],
    ['try.stuck', '/dashboards/dead-letters'],
    ['try.people', '/people'],
  ],
};
