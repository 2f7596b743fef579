/** Texts of this area; keys are flat. */
export default {} as const;
