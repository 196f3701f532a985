/**
 * Takes out one weight of the table at a time, and one switch of the language packs' heading groups, and prints what that
 * changes in the reading of labelled documents; what changes nothing is idle. Arguments: pairs of a folder of documents and
 * its labels.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { spawnSync } from 'node:child_process';
import { defaultCharter } from '../../src/core/charter/read/readCharter.js';
import { findDecisions } from '../../src/core/document/recognise/findDecisions.js';
import { weights } from '../../src/core/document/recognise/weights.js';
import { languages } from '../../src/core/language/languages.js';
import { readFrontMatter } from '../../src/core/parse/markdown/frontMatter.js';
import { parseMarkdown } from '../../src/core/parse/markdown/markdownParser.js';
import { readSections, type Section } from '../../src/core/parse/markdown/sections.js';
import { LineIndex } from '../../src/core/text/lineIndex.js';
import { decisions, requiredOf } from './labels.mjs';

interface Label {
  readonly doc: string;
  readonly kind: 'prd' | 'sdd' | 'both' | 'other';
  readonly answers: Readonly<Record<string, boolean>>;
  readonly borderline?: readonly string[];
  readonly headings: readonly { readonly line: number; readonly decisions: readonly string[] }[];
}

interface Labelled {
  readonly label: Label;
  readonly text: string;
  readonly sections: readonly Section[];
  readonly frontMatter: ReturnType<typeof readFrontMatter>;
  readonly lineOf: (offset: number) => number;
}

/** Right answers: needed decisions, all decisions, pairs of a heading and a decision. */
type Score = readonly [needed: number, answered: number, headings: number];

/** Flags of heading groups that can be taken out. */
const switches = ['perhaps', 'subsections', 'open', 'titles', 'asked', 'withSubject', 'weak', 'hints'] as const;

function read(pairs: readonly string[]): Labelled[] {
  const found: Labelled[] = [];
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    const [folder = '', labels = ''] = pairs.slice(at, at + 2);
    for (const line of readFileSync(labels, 'utf8').split('\n').filter(Boolean)) {
      const label = JSON.parse(line) as Label;
      const text = readFileSync(path.join(folder, label.doc), 'utf8');
      const tree = parseMarkdown(text);
      const lines = new LineIndex(text);
      found.push({
        label,
        text,
        sections: readSections(tree),
        frontMatter: readFrontMatter(tree),
        lineOf: (offset) => lines.lineAt(offset),
      });
    }
  }
  return found;
}

function score(documents: readonly Labelled[]): Score {
  const charter = defaultCharter();
  let needed = 0;
  let answered = 0;
  let headings = 0;
  for (const { label, text, sections, frontMatter, lineOf } of documents) {
    const kind = label.kind === 'prd' || label.kind === 'other' ? 'prd' : 'sdd';
    const found = findDecisions({ text, sections, frontMatter, charter, kind });
    const said = new Map(
      found.sections.flatMap(({ section, decisions: ids }) =>
        section.heading ? [[lineOf(section.heading.start), ids] as const] : [],
      ),
    );
    for (const id of decisions) {
      const isRight = (found.answers.get(id)?.state === 'answered') === (label.answers[id] === true);
      if (isRight && !label.borderline?.includes(id)) {
        answered++;
        if ((requiredOf[label.kind] as readonly string[]).includes(id)) needed++;
      }
      for (const heading of label.headings)
        if ((said.get(heading.line) ?? []).includes(id) === heading.decisions.includes(id)) headings++;
    }
  }
  return [needed, answered, headings];
}

function print(name: string, score: Score, whole: Score): void {
  const change = score.map((right, index) => right - (whole[index] ?? 0));
  const numbers = change.map((each) => (each > 0 ? `+${each}` : String(each)).padStart(6)).join('');
  console.log(`${numbers}  ${name}${change.every((each) => each === 0) ? '  (idle)' : ''}`);
}

function isScore(value: unknown): value is Score {
  return Array.isArray(value) && value.length === 3 && value.every((each) => typeof each === 'number');
}

const [first, ...rest] = process.argv.slice(2);
if (first === '--without') {
  const [switchName, ...pairs] = rest;
  for (const { groups } of languages) {
    for (const group of groups) Reflect.deleteProperty(group, switchName ?? '');
  }
  console.log(JSON.stringify(score(read(pairs))));
} else {
  const pairs = first === undefined ? [] : [first, ...rest];
  const documents = read(pairs);
  const whole = score(documents);
  console.log(`Right: needed decisions ${whole[0]}, all decisions ${whole[1]}, headings by decision ${whole[2]}\n`);
  console.log('needed   all heads  without');
  for (const [signal, places] of Object.entries(weights)) {
    const row = places as Record<string, number>;
    for (const [place, weight] of Object.entries(row)) {
      row[place] = 0;
      print(`${signal} × ${place} (${weight})`, score(documents), whole);
      row[place] = weight;
    }
  }
  for (const name of switches) {
    const { stdout } = spawnSync(
      process.execPath,
      ['--import', 'tsx', import.meta.filename, '--without', name, ...pairs],
      {
        encoding: 'utf8',
      },
    );
    const without: unknown = JSON.parse(stdout);
    if (!isScore(without)) throw new Error(`Without “${name}” nothing was measured.`);
    print(`groups’ “${name}”`, without, whole);
  }
}
