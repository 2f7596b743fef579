export interface CategoryRule {
  readonly meaning: string;
  /** Somebody loses or gains a right by it, or must act by a date: it can't be switched off. */
  readonly mandatory: boolean;
}

/** What people choose by when they say what they want to hear of. */
export const categories = {
  offers: { meaning: 'The review of an offer before possible hosts see it.', mandatory: false },
  line: { meaning: 'Movements in the line for dates: holds placed, moved up, extended, given back.', mandatory: false },
  rights: { meaning: 'Dates that are at risk or lost: a challenge to answer, a hold that ended.', mandatory: true },
  facility: { meaning: 'The assessment of a venue for a work, and the rider of a performance.', mandatory: false },
  negotiation: { meaning: 'Drafts and proposals on the way to an agreed text.', mandatory: false },
  contract: { meaning: 'Contracts offered, agreed, signed, executed or ended, stops confirmed, and accounts to sign or to pay.', mandatory: true },
  money: { meaning: 'Shared costs, and the accounts from which a co-production is paid out.', mandatory: false },
  crossings: { meaning: 'Works that will cross the border of the country one is point of contact of.', mandatory: false },
  office: { meaning: "One's own designation as a point of contact, and the ends of those that one must renew.", mandatory: true },
  'office-news': { meaning: "The other designations of one's partner.", mandatory: false },
} as const satisfies Record<string, CategoryRule>;

export type Category = keyof typeof categories;

export const categoryNames = Object.keys(categories) as Category[];

export type MandatoryCategory = { [C in Category]: (typeof categories)[C]['mandatory'] extends true ? C : never }[Category];

export const isMandatory = (category: Category): category is MandatoryCategory => categories[category].mandatory;
