import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { randomFrom } from './random.mjs';
import { prdText, sddText } from './texts.mjs';

/** How many pairs share a folder. */
const PAIRS = 10;

const charter = `version: 1
people:
  ada: { name: Ada Lovelace }
  grace: { name: Grace Hopper }
  lin: { name: Lin Chen }
  tomas: { name: Tomas Novak }
  mei: { name: Mei Ito }
  omar: { name: Omar Haddad }
teams:
  payments: { name: Payments, roles: { pm: ada, em: grace, design: [lin] }, documents: ["**/area*/**"] }
  platform: { name: Platform, roles: { pm: tomas, em: mei } }
`;

/**
 * The files of a workspace of PRDs with their designs, under charters, by path. The same for the same number and seed.
 *
 * @param {number} documents
 * @param {number} seed
 * @returns {Map<string, string>}
 */
export function corpusFiles(documents, seed) {
  const random = randomFrom(seed);
  const files = new Map([
    ['ownership.yaml', charter],
    ['notes/study.md', '# Study\n\nWhat people said.\n'],
  ]);
  for (let pair = 0; pair * 2 < documents; pair++) {
    const folder = `area${Math.floor(pair / PAIRS)}`;
    const about = { name: `feature-${pair}`, requirements: random.between(5, 25) };
    files.set(`${folder}/${about.name}.prd.md`, prdText(random, about));
    if (pair * 2 + 1 < documents) files.set(`${folder}/${about.name}.sdd.md`, sddText(random, about));
  }
  return files;
}

/**
 * Writes such a workspace into an empty folder, as a project that has installed its tools.
 *
 * @param {string} folder
 * @param {number} documents
 * @param {number} seed
 */
export async function writeCorpus(folder, documents, seed) {
  for (const [name, text] of corpusFiles(documents, seed)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  await mkdir(path.join(folder, 'node_modules'), { recursive: true });
}

/**
 * Copies documents of somebody's own, so that nothing is written beside them.
 *
 * @param {string} from
 * @param {string} folder an empty one
 */
export async function copyCorpus(from, folder) {
  const isLeft = (/** @type {string} */ each) => ['node_modules', '.git'].includes(path.basename(each));
  await cp(from, folder, { recursive: true, filter: (each) => each === from || !isLeft(each) });
  await mkdir(path.join(folder, 'node_modules'), { recursive: true });
}

/**
 * The Markdown files of a folder, by path from there.
 *
 * @param {string} folder
 * @returns {Promise<readonly string[]>}
 */
export async function markdownFiles(folder) {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => name.endsWith('.md') && !name.startsWith('node_modules')).sort();
}
