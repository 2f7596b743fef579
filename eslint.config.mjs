import tseslint from 'typescript-eslint';

const nowInSql = {
  selector: 'TemplateElement[value.raw=/\\b(now\\(\\)|current_timestamp|clock_timestamp\\(\\))/i], Literal[value=/\\b(now\\(\\)|current_timestamp|clock_timestamp\\(\\))/i]',
  message: 'Time is a parameter: SQL outside migrations takes it from the command.',
};
const impure = [
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'Time comes in as an argument.' },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Time comes in as an argument.' },
  { selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']", message: 'Randomness comes in as an argument.' },
  { selector: "MemberExpression[object.name='process'][property.name='env']", message: 'The environment is parsed once, at the edge.' },
];

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '.data/**'] },
  { files: ['libs/*/src/**/*.ts', 'apps/*/src/**/*.ts', 'apps/*/src/**/*.tsx', 'libs/*/test/**/*.ts', 'apps/*/test/**/*.ts'], extends: [tseslint.configs.recommended], languageOptions: { parserOptions: { projectService: false } }, rules: {
    '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    '@typescript-eslint/no-extraneous-class': 'off',
    'no-empty': ['error', { allowEmptyCatch: false }],
    eqeqeq: ['error', 'always', { null: 'ignore' }],
    'no-restricted-syntax': ['error', nowInSql],
  } },
  { files: ['**/*.spec.ts', '**/test/**/*.ts', 'libs/testing/**/*.ts'], rules: { '@typescript-eslint/no-explicit-any': 'off', 'no-restricted-syntax': 'off' } },
  { files: ['**/migrations/**/*.ts'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['libs/kernel/src/**/*.ts', 'apps/*/src/domain/**/*.ts'], ignores: ['**/*.spec.ts'], rules: { 'no-restricted-syntax': ['error', nowInSql, ...impure] } },
);
