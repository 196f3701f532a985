/**
 * Bundles the extension for the two kinds of extension host, its page, and the command line, and writes down whose code is in them.
 * No polyfills: a Node module that leaks into what runs in the browser must fail the build.
 * Flags: --production (minify, no source maps), --watch.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { notices, noticesFile } from './scripts/notices.mjs';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');
const { version } = JSON.parse(await readFile(new URL('package.json', import.meta.url), 'utf8'));

/**
 * Minified size that a bundle must not exceed, in KiB; raise it only with a reason. Of today's, the YAML and Markdown
 * parsers take about 190, reading plain Markdown without one 18, the words of eight languages 500, the Ownership view with its edits and questions 30, planned and
 * verified edits 15, the workspace index 15, what users say against a reading 12,
 * deputies, dissent and what is to be decided 14, a team's own templates and the questions for new files 20,
 * snippets for whole parts and what templates say of themselves 14, what follows
 * from a chosen option and from technical work 40 (most of it words), requirements in all their forms and their coverage 40 (half of it words), those of
 * other repositories 25, pages and tables for others 20; of the command line its options, formats, differences and ignore files 45,
 * what it remembers of runs 15, and that most of it is loaded only where nothing is remembered 30. How other tools lay out documents,
 * name requirements, people and stages takes 60, the ledger beside them 12, documents in several files 8, new ones in their way 4, reading long documents in pieces 5, and telling
 * what is asked twice, or no more, 9.
 */
const budgets = {
  'dist/extension/node.cjs': 1804,
  'dist/extension/browser.js': 1787,
  'dist/webview/coverage.js': 60,
  'dist/cli/tandem.cjs': 1815,
};

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  charset: 'utf8',
  minify: production,
  sourcemap: !production,
  sourcesContent: false,
  metafile: true,
  logLevel: 'warning',
  define: { TANDEM_VERSION: JSON.stringify(version) },
  plugins: [wordsOnOneLine(), reportToEditor()],
};

const extension = { ...common, entryPoints: ['src/extension/extension.ts'], external: ['vscode'] };

const contexts = await Promise.all([
  esbuild.context({
    ...extension,
    platform: 'node',
    mainFields: ['module', 'main'],
    outfile: 'dist/extension/node.cjs',
  }),
  esbuild.context({
    ...extension,
    platform: 'browser',
    conditions: ['worker'],
    outfile: 'dist/extension/browser.js',
    define: { ...common.define, global: 'globalThis' },
  }),
  esbuild.context({
    ...common,
    entryPoints: ['src/webview/coverage.ts', 'src/webview/coverage.css'],
    platform: 'browser',
    format: 'iife',
    outdir: 'dist/webview',
  }),
  esbuild.context({
    ...common,
    entryPoints: ['src/cli/main.ts'],
    platform: 'node',
    mainFields: ['module', 'main'],
    outfile: 'dist/cli/tandem.cjs',
    banner: { js: '#!/usr/bin/env node' },
  }),
]);

if (watch) {
  await Promise.all(contexts.map((context) => context.watch()));
} else {
  try {
    const results = await Promise.all(contexts.map((context) => context.rebuild()));
    if (production) results.forEach((result) => checkBudget(result.metafile));
    await writeNotices(results.map((result) => result.metafile));
  } catch {
    // esbuild has already printed what is wrong and where.
    process.exitCode = 1;
  }
  await Promise.all(contexts.map((context) => context.dispose()));
}

/** @param {readonly (import('esbuild').Metafile | undefined)[]} metafiles */
async function writeNotices(metafiles) {
  const root = new URL('./', import.meta.url);
  try {
    await writeFile(
      new URL(noticesFile, root),
      await notices(
        metafiles.filter((each) => each !== undefined),
        fileURLToPath(root),
      ),
    );
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

/** @param {import('esbuild').Metafile | undefined} metafile */
function checkBudget(metafile) {
  for (const [file, output] of Object.entries(metafile?.outputs ?? {})) {
    const budget = budgets[/** @type {keyof typeof budgets} */ (file)];
    const size = output.bytes / 1024;
    if (budget !== undefined && size > budget) {
      console.error(`${file} has ${size.toFixed(0)} KiB, more than its budget of ${budget} KiB.`);
      process.exitCode = 1;
    }
  }
}

/**
 * Prints the lines that the editor's `$esbuild-watch` problem matcher waits for.
 * @returns {import('esbuild').Plugin}
 */
function reportToEditor() {
  return {
    name: 'report-to-editor',
    setup(build) {
      if (!watch) return;
      build.onStart(() => console.log('[watch] build started'));
      build.onEnd((result) => {
        for (const { text, location } of result.errors) {
          console.error(`✘ [ERROR] ${text}`);
          if (location) console.error(`    ${location.file}:${location.line}:${location.column}:`);
        }
        console.log('[watch] build finished');
      });
    },
  };
}

/**
 * The words of a language are written in lines that people can read; the line breaks and the indentation among them are no
 * part of what they mean and would be a tenth of a bundle.
 *
 * @returns {import('esbuild').Plugin}
 */
function wordsOnOneLine() {
  return {
    name: 'words-on-one-line',
    setup(build) {
      if (!production) return;
      build.onLoad({ filter: /[\\/]core[\\/]language[\\/]\w+\.ts$/ }, async ({ path }) => {
        const source = await readFile(path, 'utf8');
        if (!source.includes(': LanguagePack = {')) return undefined;
        const contents = source.replace(/`[^`$]*`/g, (words) => words.replace(/\s*\n\s*/g, ' '));
        return { contents, loader: 'ts' };
      });
    },
  };
}
