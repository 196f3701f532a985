import js from '@eslint/js';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';
import { fence } from './scripts/lint/fence.mjs';
import { noCycles } from './scripts/lint/noCycles.mjs';

/**
 * What every host has besides the language itself.
 *
 * @type {import('eslint').Linter.Globals}
 */
const everyHost = { TextDecoder: 'readonly' };
/**
 * What both kinds of extension host have; the core gets what it needs of it through its ports.
 *
 * @type {import('eslint').Linter.Globals}
 */
const extensionHost = {
  ...everyHost,
  TextEncoder: 'readonly',
  setTimeout: 'readonly',
  clearTimeout: 'readonly',
  performance: 'readonly',
  crypto: 'readonly',
};

/**
 * What a page in the editor has.
 *
 * @type {import('eslint').Linter.Globals}
 */
const page = {
  acquireVsCodeApi: 'readonly',
  document: 'readonly',
  window: 'readonly',
  Element: 'readonly',
  HTMLElement: 'readonly',
  ResizeObserver: 'readonly',
};

/**
 * Code that runs in more than one host: it may use no global but these.
 *
 * @param {string} files
 * @param {import('eslint').Linter.Globals} globals
 * @returns {import('eslint').Linter.Config}
 */
function onlyGlobals(files, globals) {
  return {
    files: [files],
    languageOptions: { globals },
    rules: {
      'no-undef': ['error', { typeof: true }],
      // The way around: every global is a property of this one.
      'no-restricted-globals': ['error', { name: 'globalThis', message: 'Name the global that you need.' }],
    },
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
    files: ['src/**/*.ts'],
    plugins: { tandem: { rules: { fence, 'no-cycles': noCycles } } },
    // Nothing may be switched off by a comment, the fence least of all.
    linterOptions: { noInlineConfig: true },
    rules: {
      'tandem/fence': 'error',
      'tandem/no-cycles': 'error',
      '@typescript-eslint/triple-slash-reference': ['error', { lib: 'never', path: 'never', types: 'never' }],
    },
  },
  onlyGlobals('src/core/**/*.ts', everyHost),
  onlyGlobals('src/extension/**/*.ts', extensionHost),
  onlyGlobals('src/preview/**/*.ts', everyHost),
  onlyGlobals('src/webview/**/*.ts', page),
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
