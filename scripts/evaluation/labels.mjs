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
