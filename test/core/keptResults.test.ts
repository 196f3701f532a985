import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { LiveAnalysis } from '../../src/core/analysis/liveAnalysis.js';
import { findRequirements } from '../../src/core/document/requirements/findRequirements.js';
import { lenses } from '../../src/core/features/lenses.js';
import { tooHeavyToParse } from '../../src/core/parse/markdown/limits.js';
import { readFacts } from '../../src/core/workspace/index/readFacts.js';
import { MemoryWorkspace } from './memoryWorkspace.js';

/** Set it high (5000) after a change to what is kept between keys. A failure prints its seed. */
const runs = Number(process.env.TANDEM_KEPT_RUNS ?? 40);

const charter = `people:
  ada: { name: Ada Lovelace }
  grace: { name: Grace Hopper }
teams:
  t: { name: T, roles: { pm: ada, em: grace }, documents: ["**"] }
`;

const headings = [
  ...['Problem', 'Goals', 'Requirements', 'Out of scope', 'Later', 'Success metrics', 'Who', 'Timeline', 'Rollout'],
  ...['Solution', 'Options', 'Option A', 'Storage in Postgres', 'Phase 1', 'FR-7 Export', 'Part 2 (owner: Ada)'],
  ...['Background', 'Authors', 'Open questions', 'API', 'Metrics', 'Overview', 'Launch in March', 'TODO'],
];

/** What sections hold: each line of it means something to some reader. */
const bodies = [
  ...[
    '- FR-1: It prints.',
    '- **FR-2** It sends.\n  - FR-2.1 by mail\n  - FR-3 by post',
    '- ~~FR-4: It faxes.~~ replaced by FR-1',
  ],
  ...['| ID | What | Priority |\n| - | - | - |\n| FR-5 | It waits. | Won’t |\n| FR-6 | It goes. | must |'],
  ...[
    '| What | ID |\n| - | - |\n| It asks | FR-8 |\n| It tells | FR-9 |',
    '**FR-10**: It counts.',
    'FR 11: It adds.',
    '- fr-12: It is small.',
  ],
  ...[
    '- M1: Orders fall by 3 %.',
    '- ISO-27001: It is safe.',
    '- AC-1: It is green.',
    'See FR-1 and [FR-2](other.prd.md).',
    '- F1: One.\n- F2: Two.',
  ],
  ...[
    '**Owner:** Ada Lovelace',
    'Owned by Grace Hopper.',
    '| Role | Person |\n| - | - |\n| PM | @ada |',
    'Ask @lin, who knows.',
    '@nobody builds it.',
  ],
  ...[
    'Done on 2027-03-01.',
    '**When:** Q3 2027',
    'Beta in May 2027, for all by June 2027.',
    'First ten customers get it, then everybody.',
  ],
  ...[
    'TBD',
    '[insert a number]',
    'To be decided.',
    '<!-- decision: when -->',
    '<!-- decision: none -->',
    '<!-- @ada: is that so? -->',
  ],
  ...[
    '<!-- dissent: em grace 2027-01-04: too early -->',
    '<!-- tandem-disable placeholder-text -->',
    '```ts\nconst a = 1;\nconst b = 2;\n```',
  ],
  ...[
    '`GET /invoices/{id}` writes to Kafka and a Postgres table with a foreign key.',
    'The service, the queue and the API call each other.',
  ],
  ...[
    'Customers wait for days because nobody knows, which costs us money.',
    'This document describes the export.',
    'Today it is done by hand.',
  ],
  ...[
    'Covers: FR-1, FR-2 (partial)',
    'Covers: FR-1 to FR-3',
    '[x]: other.prd.md',
    'See [x].',
    '> quoted\n> FR-1',
    '1. one\n2. two',
    'cost: 2 weeks, time: 3 months',
  ],
  ...[
    'Support calls go from 40 % to 10 %.',
    '---',
    '===',
    '<div>',
    '```',
    '- item\n\n  # in item',
    '<<<<<<< ours',
    '=======',
    '>>>>>>> theirs',
  ],
];

const fronts = [
  '',
  '---\ndocument: prd\nteam: t\nstage: ready\n---\n',
  '---\ndocument: prd\nauthors: [ada, nobody]\nsdd: other.sdd.md\nretired: { FR-1: FR-2 }\n---\n',
  '---\nteam: t\nwho: Ada\nwhen: Q3 2027\nsignoffs:\n  - { decision: why, role: em, by: grace, on: 2026-11-20, digest: 8c1f09ab }\n---\n',
  '---\nprd: other.prd.md\nconfirmed: { FR-1: 3f2a9c01 }\n---\n',
];

const anyHeading = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom(...headings))
  .map(([depth, text]) => `${'#'.repeat(depth)} ${text}`);
const anyBody = fc.constantFrom(...bodies);
const anyPart = fc.oneof({ weight: 2, arbitrary: anyHeading }, { weight: 3, arbitrary: anyBody });
const anyText = fc
  .tuple(fc.constantFrom(...fronts), fc.array(anyPart, { minLength: 4, maxLength: 40 }))
  .map(([front, parts]) => `${front}${parts.join('\n\n')}\n`);

/** A word more or less, a part more, some text less, another sign for one that is there. */
const anyEdit = fc.record({
  at: fc.nat(),
  isAtLine: fc.boolean(),
  cut: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 200 })),
  put: fc.oneof(
    fc.constantFrom('', 'a', ' ', '\n', '#', '-', '1', '`', '*', '|', 'FR-1', '@ada', '\r\n', '\n\n'),
    anyPart.map((part) => `\n${part}\n\n`),
  ),
});
type Edit = typeof anyEdit extends fc.Arbitrary<infer Value> ? Value : never;

function edited(text: string, { at, isAtLine, cut, put }: Edit): string {
  const place = text.length === 0 ? 0 : at % (text.length + 1);
  const start = isAtLine ? text.lastIndexOf('\n', place) + 1 : place;
  return text.slice(0, start) + put + text.slice(start + cut);
}

/** All that is said of a document, in plain data. */
function said(analysis: LiveAnalysis): unknown {
  if (analysis.type !== 'document') return analysis;
  const { document, links, pair, findings } = analysis;
  return {
    findings,
    lenses: lenses(document, links, pair),
    facts: readFacts(document, []),
    answers: [...document.decisions.answers],
    sections: document.decisions.sections.map(({ section, ...entry }) => ({ ...entry, at: section.span })),
    requirements: findRequirements(document).map(({ place, within, ...rest }) => ({
      ...rest,
      form: place.form,
      isWithin: within !== undefined,
    })),
  };
}

describe('What is kept from one key to the next', () => {
  for (const path of ['a.prd.md', 'a.sdd.md']) {
    it(`says the same of ${path} as a reading of all of it, after any edits (${runs} runs)`, async function () {
      this.timeout(0);
      await fc.assert(
        fc.asyncProperty(anyText, fc.array(anyEdit, { minLength: 1, maxLength: 8 }), async (start, edits) => {
          const files = { 'ownership.yaml': charter, 'other.prd.md': '# O\n\n## Requirements\n\n- FR-1: It is.\n' };
          const workspace = new MemoryWorkspace(files);
          let text = start;
          await workspace.analyze(path, text);
          for (const edit of edits) {
            text = edited(text, edit);
            const kept = await workspace.analyze(path, text);
            const fresh = await new MemoryWorkspace(files).analyze(path, text);
            // What a file was counts while its front matter is half typed: then there is nothing to compare.
            if (
              kept.type !== fresh.type ||
              (kept.type === 'document' && fresh.type === 'document' && kept.document.kind !== fresh.document.kind)
            )
              continue;
            assert.deepEqual(said(kept), said(fresh), JSON.stringify(text));
            assert.equal(tooHeavyToParse(text), undefined);
          }
        }),
        { numRuns: runs, verbose: fc.VerbosityLevel.Verbose },
      );
    });
  }
});
