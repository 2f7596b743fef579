/** The words of the treaty engine with which a film's text may be frozen without a waiver; unknown is never among them. */
export const passingVerdicts: readonly string[] = ['ELIGIBLE', 'ELIGIBLE_WITH_WARNING'];
