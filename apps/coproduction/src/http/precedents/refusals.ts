export const precedentsRefusals: Readonly<Record<string, number>> = {
  'too-many-rows': 413,
};
