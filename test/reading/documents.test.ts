import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { decisions, judge, labelledDocuments, type Judged } from './labelledDocument.js';

/**
 * What whole documents say, as a careful reader sees it. Each file of `documents/` is named after its language:
 *
 * ```yaml
 * - id: en-owner-table
 *   kind: sdd
 *   form: header table
 *   text: |
 *     # …
 *   answers: { why: missing, what: missing, how: answered, who: answered, when: empty }
 *   headings: { 1: [], 3: [how] }   # by one-based line; a heading that is left out is not judged
 *   borderline: [what]              # decisions that fair readers call either way
 *   note: why, if it is not plain
 * ```
 *
 * `misread.yaml` lists what is read wrong today, `id: [answers.who, headings.3]`. What is listed and read right
 * fails as well: the list can only become shorter.
 */
const charter = readFileSync(path.join(import.meta.dirname, 'charter.yaml'), 'utf8');
const languages = labelledDocuments(path.join(import.meta.dirname, 'documents'));
const misread = new Map(
  Object.entries(
    parse(readFileSync(path.join(import.meta.dirname, 'misread.yaml'), 'utf8')) as Record<string, readonly string[]>,
  ),
);

describe('documents that people write', () => {
  for (const [language, documents] of languages)
    for (const document of documents) {
      const listed = misread.get(document.id) ?? [];
      it(`[${language}] ${document.id} (${document.form}): answers`, async () => {
        assert.deepEqual(faults(await judge(document, charter), 'answers', listed), [], document.note);
      });
      it(`[${language}] ${document.id} (${document.form}): headings`, async () => {
        assert.deepEqual(faults(await judge(document, charter), 'headings', listed), [], document.note);
      });
    }

  it('names every document once, and lists nothing as misread that is not judged', () => {
    const all = [...languages.values()].flat();
    const ids = all.map(({ id }) => id);
    assert.deepEqual(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      [],
    );
    const things = new Set(
      all.flatMap(({ id, headings, borderline }) => [
        ...decisions.filter((each) => borderline?.includes(each) !== true).map((each) => `${id}: answers.${each}`),
        ...Object.keys(headings).map((line) => `${id}: headings.${line}`),
      ]),
    );
    const listed = [...misread].flatMap(([id, list]) => list.map((thing) => `${id}: ${thing}`));
    assert.deepEqual(
      listed.filter((thing) => !things.has(thing)),
      [],
    );
  });
});

/** What differs from the labels and is not listed, and what is listed and does not differ. */
function faults(judged: readonly Judged[], part: 'answers' | 'headings', listed: readonly string[]): string[] {
  return judged
    .filter(({ thing }) => thing.startsWith(`${part}.`))
    .flatMap(({ thing, wanted, read }) => {
      const isListed = listed.includes(thing);
      if (wanted === read) return isListed ? [`${thing} is read right: take it from misread.yaml`] : [];
      return isListed ? [] : [`${thing} is ${wanted}, read as ${read}`];
    });
}
