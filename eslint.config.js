import js from '@eslint/js';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/**
 * The rooms of src/core in the order in which data flows. A room may import from itself and from those before it.
 * `tandem.ts`, the composition root, stands above them all.
 */
const rooms = ['text', 'parse', 'charter', 'document', 'workspace', 'rules', 'features'];

const noEditor = { name: 'vscode', message: 'Only src/extension knows the editor.' };
const noNode = { group: ['node:*'], message: 'This code also runs in a browser worker: no Node modules here.' };
const noOtherAdapter = { group: ['**/extension/**', '**/cli/**'], message: 'Adapters share nothing but the core.' };
const noAdapters = {
  group: ['**/extension/**', '**/cli/**'],
  message: 'The core knows none of its adapters.',
};

/**
 * @param {string} room
 * @returns {import('eslint').Linter.Config}
 */
function roomRules(room) {
  const later = rooms.slice(rooms.indexOf(room) + 1);
  const patterns = [
    noNode,
    noAdapters,
    { group: ['**/tandem.js'], message: 'Only adapters import the composition root.' },
  ];
  for (const other of later) {
    patterns.push({
      group: [`../${other}/**`, `**/core/${other}/**`],
      message: `Data flows from ${room} to ${other}, not back.`,
    });
  }
  return {
    files: [`src/core/${room}/**/*.ts`],
    rules: { 'no-restricted-imports': ['error', { paths: [noEditor], patterns }] },
  };
}

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'test-results/', 'coverage/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-restricted-globals': 'off',
    },
  },
  {
    files: ['src/core/**/*.ts', 'src/extension/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['process', 'Buffer', '__dirname', 'window', 'document', 'navigator'].map((name) => ({
          name,
          message: 'Not there in every host this code runs in.',
        })),
      ],
    },
  },
  {
    files: ['src/core/*.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: [noEditor], patterns: [noNode, noAdapters] }] },
  },
  ...rooms.map(roomRules),
  {
    files: ['src/extension/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [noNode, noOtherAdapter] }] },
  },
  {
    // Users' text meets every expression in src; test/core/regexes looks at those made at run time as well.
    files: ['src/**/*.ts'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'certain', ignorePartial: false }],
    },
  },
  {
    files: ['src/cli/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: [noEditor], patterns: [noOtherAdapter] }] },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: [] }],
    },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        fetch: 'readonly',
        Buffer: 'readonly',
        AbortSignal: 'readonly',
        window: 'readonly',
        document: 'readonly',
      },
    },
  },
);
