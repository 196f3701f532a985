import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import process from 'node:process';
import { hostTestBundle, projectRoot } from './support/paths.mjs';
import { runMain } from './support/userError.mjs';

/**
 * Bundles test/host/*.test.ts with their runner into the one file that both kinds of extension host load. It is built
 * as for a browser, so that a Node module in a test fails here and not in the worker.
 *
 * @param {object} [options]
 * @param {string} [options.only] one suite instead of all
 * @param {{ minutes: number, seed: number }} [options.soak] how long the soak is to take; a short while when not given
 * @returns {Promise<string>} the bundle
 */
export async function bundleHostTests({ only, soak } = {}) {
  const { build } = await import('esbuild');
  const folder = path.join(projectRoot, 'test', 'host');
  const suites = (await readdir(folder))
    .filter((name) => (only === undefined ? name.endsWith('.test.ts') : name === only))
    .sort();
  const loads = suites.map((name) => `  require(${JSON.stringify(`./${name}`)});`).join('\n');
  await mkdir(path.dirname(hostTestBundle), { recursive: true });
  // VS Code for the web adds `.js` to any other ending, and this project's package.json makes `.js` mean an ES module.
  await writeFile(path.join(path.dirname(hostTestBundle), 'package.json'), '{ "type": "commonjs" }\n');
  await build({
    stdin: {
      // The suites are required inside a function because they need Mocha's globals when they are evaluated.
      contents: `import { runSuites } from './index.js';\nexport const run = () => runSuites(() => {\n${loads}\n});\n`,
      resolveDir: folder,
      sourcefile: 'allSuites.ts',
      loader: 'ts',
    },
    bundle: true,
    platform: 'browser',
    // Not what a page would get: there is no document in a worker.
    conditions: ['worker'],
    format: 'cjs',
    target: 'es2022',
    external: ['vscode'],
    define: { TANDEM_SOAK: JSON.stringify(soak ?? null), global: 'globalThis' },
    outfile: hostTestBundle,
    // The Node host imports the bundle as an ES module; this never runs, but tells Node's importer what is exported.
    footer: { js: '0 && (module.exports = { run });' },
    sourcemap: 'inline',
    logLevel: 'warning',
    plugins: [mochaAsScript],
  });
  return hostTestBundle;
}

/**
 * Mocha's browser build is a script, but its package calls every `.js` an ES module, and esbuild believes the package.
 * Unless `module` and `exports` are hidden from it, the script would take the bundle's own for itself.
 *
 * @type {import('esbuild').Plugin}
 */
const mochaAsScript = {
  name: 'mocha-as-script',
  setup(build) {
    build.onLoad({ filter: /[\\/]mocha[\\/]mocha\.js$/ }, async ({ path: file }) => ({
      contents: `const module = undefined, exports = undefined;\n${await readFile(file, 'utf8')}`,
      loader: 'js',
    }));
  },
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runMain(async () => {
    await bundleHostTests();
    return 0;
  });
}
