import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { cached } from '../hosts/cache.mjs';
import { npm } from '../support/npm.mjs';
import { messageOf } from '../support/userError.mjs';

/** Other tools that check Markdown on the command line. They are never among the dependencies of this project. */
const packages = {
  '@contextlint/cli': '0.5.3',
  'markdownlint-cli2': '0.24.1',
  'remark-cli': '12.0.1',
  'remark-preset-lint-recommended': '7.0.1',
};

/**
 * @typedef {object} Competitor
 * @property {string} name with its version
 * @property {readonly string[]} args the program, and what it is told to check all of a folder
 */

/**
 * Installs the others into a folder of the user, once.
 *
 * @returns {Promise<readonly Competitor[] | string>} a sentence when they cannot be had
 */
export async function competitors() {
  try {
    const key = `bench-${Object.values(packages).join('-')}`;
    const folder = await cached(key, async (empty) => {
      await writeFile(path.join(empty, 'package.json'), JSON.stringify({ private: true, dependencies: packages }));
      await npm(['install', '--ignore-scripts', '--no-package-lock'], { cwd: empty, purpose: 'fetch the other tools' });
      // Sections that a document must have and links that must lead somewhere: the part of Tandem's work that it does too.
      const rules = [{ rule: 'ref001' }, { rule: 'sec001', options: { sections: ['Requirements'] } }];
      await writeFile(path.join(empty, 'contextlint.config.json'), JSON.stringify({ rules }));
    });
    const program = (/** @type {string} */ name, /** @type {string} */ bin) => programOf(folder, name, bin);
    return [
      {
        name: `contextlint ${packages['@contextlint/cli']}`,
        args: [
          await program('@contextlint/cli', 'contextlint'),
          '--config',
          path.join(folder, 'contextlint.config.json'),
          '**/*.md',
        ],
      },
      {
        name: `markdownlint-cli2 ${packages['markdownlint-cli2']}`,
        args: [await program('markdownlint-cli2', 'markdownlint-cli2'), '**/*.md'],
      },
      {
        name: `remark-cli ${packages['remark-cli']}`,
        args: [
          await program('remark-cli', 'remark'),
          '.',
          '--no-stdout',
          '--quiet',
          '--use',
          path.join(folder, 'node_modules', 'remark-preset-lint-recommended', 'index.js'),
        ],
      },
    ];
  } catch (error) {
    return `The other tools are left out, because they cannot be had: ${messageOf(error).split('\n')[0] ?? ''}`;
  }
}

/**
 * @param {string} folder
 * @param {string} name
 * @param {string} bin
 */
async function programOf(folder, name, bin) {
  const own = path.join(folder, 'node_modules', ...name.split('/'));
  const { bin: bins } = JSON.parse(await readFile(path.join(own, 'package.json'), 'utf8'));
  return path.join(own, typeof bins === 'string' ? bins : bins[bin]);
}
