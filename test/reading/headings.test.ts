import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { defaultCharter } from '../../src/core/charter/read/readCharter.js';
import { read } from '../core/document/readDecisions.js';

/**
 * The headings by which documents are written in the world, and what a careful reader takes their sections to be about.
 * Each file of `headings/` is named after its language:
 *
 * ```yaml
 * body: |                      # two lines below each heading, which say nothing of any decision
 *   The harbour has forty berths.
 *   Each berth has a number.
 * conventions:
 *   - name: IEEE 830
 *     kind: prd                # prd or sdd; without it the headings are read the same in both
 *     under: Requirements      # the section that they are parts of; without it they stand at the top
 *     body: …                  # for headings that only mean something with such a text
 *     headings:                # by what they answer, one a line
 *       none: |
 *         Glossary
 *       what: |
 *         Overall description
 *       what, how: |
 *         Proposal
 * ```
 *
 * `misread` beside `headings`, in the same form, has those that are read otherwise today: it can only shrink.
 */
interface File {
  readonly body: string;
  readonly conventions: readonly Convention[];
}

interface Convention {
  readonly name: string;
  readonly kind?: Kind;
  readonly under?: string;
  readonly body?: string;
  readonly headings?: ByDecisions;
  readonly misread?: ByDecisions;
}

type Kind = 'prd' | 'sdd';
type ByDecisions = Readonly<Record<string, string>>;

const order = ['why', 'what', 'how', 'who', 'when', 'rollout'];
const folder = path.join(import.meta.dirname, 'headings');

for (const file of readdirSync(folder).filter((name) => name.endsWith('.yaml'))) {
  describe(`headings of the conventions [${path.basename(file, '.yaml')}]`, () => {
    const { body, conventions } = parse(readFileSync(path.join(folder, file), 'utf8')) as File;
    for (const convention of conventions) {
      it(nameOf(convention), () => {
        const { misread, wrong } = readAll(convention, convention.body ?? body);
        assert.deepEqual(wrong, []);
        assert.deepEqual(misread, linesOf(convention.misread), 'of “misread”, some are read well now');
      });
    }
    it('says one thing of a heading in one place', () => {
      const said = new Map<string, Set<string>>();
      for (const convention of conventions)
        for (const kind of kindsOf(convention))
          for (const { heading, wanted } of [convention.headings, convention.misread].flatMap(casesOf)) {
            const place = [convention.under ?? '', heading, kind, convention.body ?? ''].join(' / ');
            said.set(place, (said.get(place) ?? new Set()).add(wanted));
          }
      assert.deepEqual(
        [...said].filter(([, wanted]) => wanted.size > 1).map(([place]) => place),
        [],
      );
    });
  });
}

function nameOf({ name, kind, under }: Convention): string {
  return [name, ...(under ? [`below “${under}”`] : []), ...(kind ? [`in a ${kind}`] : [])].join(', ');
}

function kindsOf({ kind }: Convention): readonly Kind[] {
  return kind ? [kind] : ['prd', 'sdd'];
}

/** What is misread of the headings that should not be, and the lines of those of which it is known. */
function readAll(convention: Convention, body: string): { misread: readonly string[]; wrong: readonly string[] } {
  const misreadings = (cases: readonly Case[]): readonly (Case & { readonly said: string })[] =>
    cases.flatMap((one) =>
      kindsOf(convention).flatMap((kind) => {
        const read = readHeading(one.heading, kind, body, convention.under);
        return read === one.wanted
          ? []
          : [{ ...one, said: `${one.heading} [${kind}]: ${read}, should be ${one.wanted}` }];
      }),
    );
  return {
    wrong: misreadings(casesOf(convention.headings)).map(({ said }) => said),
    misread: [...new Set(misreadings(casesOf(convention.misread)).map(({ heading }) => heading))],
  };
}

interface Case {
  readonly heading: string;
  readonly wanted: string;
}

function casesOf(lists: ByDecisions | undefined): readonly Case[] {
  return Object.entries(lists ?? {}).flatMap(([decisions, lines]) => {
    const named = decisions.split(',').map((each) => each.trim());
    const unknown = named.filter((each) => each !== 'none' && !order.includes(each));
    if (unknown.length > 0) throw new Error(`No decision: ${unknown.join(', ')}`);
    const wanted = inOrder(named);
    return linesOf({ [decisions]: lines }).map((heading) => ({ heading, wanted }));
  });
}

function linesOf(lists: ByDecisions | undefined): readonly string[] {
  return Object.values(lists ?? {})
    .flatMap((lines) => lines.split('\n'))
    .map((line) => line.trim())
    .filter(Boolean);
}

/** What is read of a heading that stands in a small document. */
function readHeading(heading: string, kind: Kind, body: string, under: string | undefined): string {
  const above = under ? `## ${under}\n\n${body}\n` : '';
  const text = `# Blue Heron\n\n${above}${under ? '###' : '##'} ${heading}\n\n${body}`;
  const section = read(text, kind, defaultCharter()).sections.at(-1);
  assert.equal(section?.section.depth, under ? 3 : 2, `${heading} is no heading`);
  return inOrder(section.decisions);
}

function inOrder(decisions: readonly string[]): string {
  return order.filter((each) => decisions.includes(each)).join(', ') || 'none';
}
