import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { messageOf, UserError } from '../support/userError.mjs';

/** The five decisions that labels speak of, in the order in which tables show them. */
export const decisions = ['why', 'what', 'how', 'who', 'when'];

/** Which of them a document of each kind must answer. */
export const requiredOf = {
  prd: ['why', 'what'],
  sdd: ['how', 'who', 'when'],
  both: decisions,
  other: [],
};

/**
 * What a careful reader says of one document (see GUIDE.md beside the labels).
 *
 * @typedef {object} Label
 * @property {string} doc path relative to the folder of documents
 * @property {string} [source] the repository and the path in it
 * @property {string} [language]
 * @property {'prd' | 'sdd' | 'both' | 'other'} kind
 * @property {Record<string, boolean>} answers
 * @property {string[]} [borderline] decisions that a fair reader could call either way
 * @property {{ line: number, text: string, decisions: string[] }[]} headings
 */

/**
 * Reads labels, one JSON object a line.
 *
 * @param {string} file
 * @returns {Promise<Label[]>}
 */
export async function readLabels(file) {
  let text;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw new UserError(`Cannot read the labels: ${messageOf(error)}`, 2);
  }
  return text.split(/\r?\n/).flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [JSON.parse(line)];
    } catch (error) {
      throw new UserError(`${file}:${index + 1} is not JSON: ${messageOf(error)}`, 2);
    }
  });
}

/**
 * The part of the labels that is worked with, or the one that is kept aside: of the repositories of each language one in
 * three, in the order of a digest of their names, so that nobody chose them. Documents of one repository stay together.
 *
 * @param {readonly Label[]} labels
 * @param {'tune' | 'kept'} part
 * @returns {Label[]}
 */
export function partOf(labels, part) {
  /** @type {Map<string, string>} */
  const languages = new Map();
  for (const label of labels) {
    const repository = repositoryOf(label);
    if (!languages.has(repository)) languages.set(repository, label.language ?? '?');
  }
  const kept = new Set(
    [...new Set(languages.values())].flatMap((language) =>
      [...languages.keys()]
        .filter((repository) => languages.get(repository) === language)
        .sort((a, b) => (digest(a) < digest(b) ? -1 : 1))
        .filter((_, index) => index % 3 === 0),
    ),
  );
  return labels.filter((label) => kept.has(repositoryOf(label)) === (part === 'kept'));
}

/** @param {Label} label */
function repositoryOf({ source, doc }) {
  return (source ?? doc).split('/').slice(0, 2).join('/');
}

/** @param {string} name */
function digest(name) {
  return createHash('sha1').update(name).digest('hex');
}
