export const treatyRefusals: Readonly<Record<string, number>> = {
  'treaty-row-does-not-hold': 422,
};
