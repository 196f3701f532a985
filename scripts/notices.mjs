import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** File in which users find the licences of what is bundled; packed with the extension and with the command line. */
export const noticesFile = 'THIRD_PARTY_NOTICES.md';

/** Licences under which others' code may be bundled here, as SPDX names them. Add to them with care. */
const allowed = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Unlicense',
]);

/** Who holds the copyright of packages under the MIT licence that ship without its text; each says so elsewhere. */
const copyrights = new Map([
  ['@vscode/l10n', 'Copyright (c) Microsoft Corporation. All rights reserved.'],
  ['format', 'Copyright 2010 - 2014 Sami Samhuri sami@samhuri.net'],
]);

/**
 * @typedef {object} Package
 * @property {string} name
 * @property {string} version
 * @property {string} license
 * @property {string} text the licence, and the notice where there is one
 */

/**
 * The notices for all code of others that is in some bundles.
 *
 * @param {readonly import('esbuild').Metafile[]} metafiles what esbuild says of the bundles
 * @param {string} root folder that the paths in them count from
 * @returns {Promise<string>} Markdown
 * @throws {Error} that names each package whose licence is not known, not allowed, or without a text
 */
export async function notices(metafiles, root) {
  const folders = [...new Set(metafiles.flatMap(packageFolders))].sort();
  const results = await Promise.all(folders.map((folder) => readPackage(path.join(root, folder))));
  const faults = results.filter((result) => typeof result === 'string');
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const packages = results.filter((result) => typeof result !== 'string').sort(byName);
  const parts = packages.map(
    ({ name, version, license, text }) => `## ${name} ${version} (${license})\n\n${fenced(text)}\n`,
  );
  return `# Third-party notices\n\nTandem contains code of these packages.\n\n${parts.join('\n')}`;
}

/**
 * Folders of the packages of which something is in a bundle.
 *
 * @param {import('esbuild').Metafile} metafile
 * @returns {string[]}
 */
function packageFolders({ outputs }) {
  return Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => {
      const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0];
      return folder !== undefined && bytesInOutput > 0 ? [folder] : [];
    }),
  );
}

/**
 * @param {string} folder
 * @returns {Promise<Package | string>} what is wrong, as a sentence, when the package may not be bundled
 */
async function readPackage(folder) {
  const manifest = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  const { name, version } = manifest;
  const license = licenseOf(manifest);
  if (license === undefined) return `${name} ${version} does not say under which licence it is.`;
  if (!isAllowed(license))
    return `${name} ${version} is under ${license}, which is not among the licences allowed here.`;
  const text = await licenseText(folder, name, license);
  if (text === undefined) return `${name} ${version} ships without the text of its licence, ${license}.`;
  return { name, version, license, text };
}

/**
 * @param {{ license?: unknown, licenses?: unknown }} manifest
 * @returns {string | undefined}
 */
function licenseOf({ license, licenses }) {
  /** @param {unknown} entry */
  const nameOf = (entry) =>
    typeof entry === 'string' ? entry : typeof entry === 'object' && entry && 'type' in entry ? String(entry.type) : '';
  // Until 2014 a manifest held a list, from which one may choose.
  const names = [license, ...(Array.isArray(licenses) ? licenses : [licenses])].map(nameOf).filter(Boolean);
  return names.length > 0 ? names.join(' OR ') : undefined;
}

/** @param {string} license an SPDX expression */
function isAllowed(license) {
  return license
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some((choice) => allowed.has(choice));
}

/**
 * @param {string} folder
 * @param {string} name
 * @param {string} license
 * @returns {Promise<string | undefined>}
 */
async function licenseText(folder, name, license) {
  const files = (await readdir(folder)).filter((file) => /^(?:licen[cs]e|copying|notice)(?:$|[.-])/i.test(file)).sort();
  const texts = await Promise.all(files.map((file) => readFile(path.join(folder, file), 'utf8')));
  if (files.some((file) => !/^notice/i.test(file))) return texts.map((text) => text.trim()).join('\n\n');
  const copyright = copyrights.get(name);
  return copyright !== undefined && license === 'MIT' ? `${copyright}\n\n${mit}` : undefined;
}

/** @param {string} text */
function fenced(text) {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text.replace(/\r\n?/g, '\n')}\n${fence}`;
}

/**
 * @param {Package} a
 * @param {Package} b
 */
function byName(a, b) {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1;
}

const mit = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation
files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy,
modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software
is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES
OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE
LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR
IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
