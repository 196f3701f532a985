import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, realpath, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { rememberedIn } from './rememberedIn.js';
import { tandem } from './tandemIn.js';

/** Something that happens to a workspace. */
interface Change {
  readonly name: string;
  readonly happen: (folder: string) => Promise<unknown>;
}

const folders = ['docs', 'pay', 'pay/deep', 'away'] as const;
const documents = ['a.prd.md', 'a.sdd.md', 'b.prd.md', 'b.sdd.md', 'notes.md', 'PRD.md'] as const;

const texts = fc.oneof(
  fc.constantFrom(
    '# A\n\n## Why\n\nTBD\n',
    '---\ndocument: prd\nteam: pay\nsdd: a.sdd.md\n---\n# A\n\n## Requirements\n\n- FR-1: It pays.\n- FR-2: It refunds.\n',
    '---\nprd: a.prd.md\n---\n# A\n\n## Design\n\nCovers: FR-1\n\n## When\n\n2027-01-10\n',
    '---\nprd: ../docs/a.prd.md\nauthors: [ada]\n---\n# B\n\nCovers: FR-1, FR-2 (partial), BILL-1\n\n<!-- @ada: is that so? -->\n',
    '---\nteam: nobody\nsignoffs:\n  - { decision: why, role: em, by: grace, on: 2026-11-20, digest: 8c1f09ab }\n---\n# C\n\n## Why\n\nPeople wait.\n',
    '<<<<<<< ours\n# A\n=======\n# B\n>>>>>>> theirs\n',
    '# Notes\n\nNothing of ours.\n',
    '',
  ),
  fc.constantFrom('\0\0\0', `# Long\n\n${'Words. '.repeat(400)}\n`),
);

const charters = fc.constantFrom(
  'version: 1\npeople: { ada: { name: Ada }, grace: { name: Grace } }\nteams: { pay: { name: Pay, roles: { pm: ada, em: grace } } }\n',
  'version: 1\npeople: { ada: { name: Ada } }\nteams: { pay: { name: Pay, roles: { pm: ada } } }\nrules: { placeholder-text: error }\nmanifests: [../billing.json]\n',
  'version: 1\ndocuments: { prd: ["**/notes.md"] }\nrules: { missing-decision: off }\ntemplates: docs\n',
  'version: 1\nteams: { pay: { agreements: { one: { title: One, every: 1w, last: 2026-01-01 } } }, other: { parent: pay } }\n',
  'version: 1\npeople: { ada: { name: Ada }, grace: { name: Grace } }\nteams: { pay: { roles: { pm: ada, em: grace } }, b: { roles: { pm: grace } } }\nrequirements: { scope: workspace }\n',
  'version: [broken\n',
);

/** Ledgers of a design that has no front matter: confirmed for one text or another, in conflict, with a line that is none. */
const ledgers = fc.constantFrom(
  '.kiro/specs/a/design.md confirmed 1 grace - 2026-11-20 00000000\n',
  '.kiro/specs/a/design.md signed how grace em 2026-11-20 00000000\n',
  '.kiro/specs/a/design.md signed how ada pm 2026-11-20 00000000\nwhat is this\n',
  '<<<<<<< ours\n=======\n.kiro/specs/a/design.md signed how ada pm - -\n>>>>>>> theirs\n',
  '\0\0\0',
  '',
);

const manifests = fc.constantFrom(
  '{"version":1,"documents":[]}',
  '{"version":1,"documents":[{"path":"a.prd.md","title":"Billing","requirements":[{"id":"BILL-1","text":"It bills.","digest":"00000000"}]}]}',
  'no manifest',
);

const ignores = fc.constantFrom('', 'b.prd.md\n', 'pay/\n', '!b.prd.md\n', '*.sdd.md\n');

const place = fc.tuple(fc.constantFrom(...folders), fc.constantFrom(...documents)).map((parts) => parts.join('/'));
const near = fc.constantFrom('', ...folders);

const write = (where: string, text: string): Change => ({
  name: `${JSON.stringify(text)} into ${where}`,
  happen: async (folder: string) => {
    const file = path.join(folder, where);
    await mkdir(path.dirname(file), { recursive: true });
    // A link is not followed out of the workspace, and a folder gives way.
    await rm(file, { recursive: true, force: true });
    await writeFile(file, text);
  },
});

/** Something that is added to a document, below its front matter. */
const below = (files: fc.Arbitrary<string>): fc.Arbitrary<Change> =>
  fc
    .tuple(
      files,
      fc.constantFrom(
        '\n## Requirements\n\n- FR-3: It lasts.\n- FR-1: It is there twice.\n',
        '\nCovers: FR-2, FR-3 (deferred: ada, later)\n',
        '\n## When\n\nIn March 2027.\n',
        '\n<!-- dissent: em grace 2026-11-04: too slow -->\n',
        '\n',
      ),
    )
    .map(([file, more]) => ({
      name: `${JSON.stringify(more)} at the end of ${file}`,
      happen: async (folder: string) => {
        const text = await readFile(path.join(folder, file)).catch(() => undefined);
        if (text !== undefined) await writeFile(path.join(folder, file), text.toString('latin1') + more, 'latin1');
      },
    }));

const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(place, texts).map(([file, text]) => write(file, text)) },
  fc.tuple(near, charters).map(([at, text]) => write(path.join(at, 'ownership.yaml'), text)),
  manifests.map((text) => write('../billing.json', text)),
  fc.tuple(near, ledgers).map(([at, text]) => write(path.join(at, '.tandem/ledger'), text)),
  fc
    .tuple(near, fc.constantFrom('.gitignore', '.tandemignore', '.git/info/exclude'), ignores)
    .map(([at, name, text]) => write(name.startsWith('.git/') ? name : path.join(at, name), text)),
  fc
    .oneof(
      place,
      near.map((at) => path.join(at, 'ownership.yaml')),
      fc.constantFrom('pay', 'away', '.tandem'),
    )
    .map((gone) => ({
      name: `no ${gone}`,
      happen: (folder: string) => rm(path.join(folder, gone), { recursive: true, force: true }),
    })),
  fc
    .constantFrom(['pay', 'paid'], ['paid', 'pay'], ['away', 'docs/away'], ['docs/a.sdd.md', 'docs/c.sdd.md'])
    .map(([from, to]) => ({
      name: `${from} becomes ${to}`,
      happen: (folder: string) => rename(path.join(folder, from), path.join(folder, to)).catch(() => undefined),
    })),
  fc.tuple(place, fc.constantFrom('../docs', 'a.prd.md', '../../outside.md', 'nowhere.md')).map(([link, to]) => ({
    name: `${link} leads to ${to}`,
    happen: async (folder: string) => {
      const file = path.join(folder, link);
      await mkdir(path.dirname(file), { recursive: true });
      await rm(file, { recursive: true, force: true });
      await symlink(to, file).catch(() => undefined);
    },
  })),
  // Which is what happens most.
  { weight: 4, arbitrary: below(place) },
  // Of the same length, so that the text alone tells.
  fc
    .tuple(place, fc.constantFrom(['TBD', 'Now'], ['FR-1', 'FR-2'], ['ada', 'eve'], ['Why', 'How']))
    .map(([file, [from = '', to = '']]) => ({
      name: `${from} is ${to} in ${file}`,
      happen: async (folder: string) => {
        const text = await readFile(path.join(folder, file), 'utf8').catch(() => undefined);
        if (text !== undefined) await writeFile(path.join(folder, file), text.replaceAll(from, to));
      },
    })),
  fc.constant({ name: 'nothing', happen: () => Promise.resolve() }),
);

const commands = fc.constantFrom(
  ['check'],
  ['check', '--format', 'json'],
  ['check', 'docs', 'pay', '--format', 'sarif'],
  ['check', '**/*.prd.md', '!docs', '--max-warnings', '3'],
  ['check', '--detect', '--quiet'],
  ['coverage', '--format', 'json'],
  ['coverage', 'docs', '--fail-under', '50'],
  ['next'],
  ['next', '--me', 'ada', '--format', 'json'],
  ['owners'],
  ['owners', '--format', 'csv'],
  ['report'],
);

describe('what is remembered of runs', function () {
  this.timeout(240_000);

  /** Holds after each of some changes that a run says what one says that remembers nothing. */
  async function holds(
    changes: fc.Arbitrary<Change>,
    words: fc.Arbitrary<readonly string[]>,
    files: Files,
    runs: number,
  ) {
    let hits = 0;
    let misses = 0;
    const step = fc.record({ change: changes, words });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 10 }), async (steps) => {
        const around = await realpath(await mkdtemp(path.join(tmpdir(), 'tandem-cache-')));
        const folder = path.join(around, 'work');
        const cache = path.join(around, 'cache');
        try {
          await mkdir(path.join(folder, '.git', 'info'), { recursive: true });
          await writeFile(path.join(around, 'outside.md'), '# Outside\n');
          for (const [file, text] of Object.entries(files)) await write(file, text).happen(folder);
          for (const { change: own, words: asked } of steps) {
            await own.happen(folder);
            const plain = await tandem(folder, ...asked);
            for (let time = 0; time < 2; time++) {
              const { isHit, ...result } = await rememberedIn(folder, [...asked, '--cache-location', cache]);
              assert.deepEqual(result, plain, `${asked.join(' ')} after ${own.name}`);
              if (isHit) hits++;
              else misses++;
            }
          }
        } finally {
          await rm(around, { recursive: true, force: true });
        }
      }),
      { numRuns: runs },
    );
    // Else it would say nothing.
    assert.ok(hits > 20 && misses > 20, `${hits} hits and ${misses} misses`);
  }

  it('is what a new run would say, byte for byte, whatever happened meanwhile', () =>
    holds(change, commands, first, 40));

  it('is what a new run would say when documents that hang together are written on', () =>
    holds(
      below(fc.constantFrom(...documentsOf(linked))),
      fc.constantFrom(['check'], ['check', '--format', 'json']),
      linked,
      20,
    ));
});

/** Texts by path. */
type Files = Readonly<Record<string, string>>;

const documentsOf = (files: Files) => Object.keys(files).filter((name) => name.endsWith('.md'));

/** Designs of one PRD, one of them far away and of two. */
const linked: Files = {
  'ownership.yaml':
    'version: 1\npeople: { ada: { name: Ada }, grace: { name: Grace } }\nteams: { pay: { name: Pay, roles: { pm: ada, em: grace } } }\n',
  'docs/a.prd.md': '---\nsdd: a.sdd.md\n---\n# A\n\n## Requirements\n\n- FR-1: It pays.\n',
  'docs/a.sdd.md': '---\nprd: a.prd.md\n---\n# A\n\nCovers: FR-1, FR-3\n',
  'docs/b.sdd.md': '---\nprd: [a.prd.md, b.prd.md]\n---\n# B\n\nCovers: b.prd.md#FR-1, b.prd.md#FR-3, a.prd.md#FR-3\n',
  'docs/b.prd.md': '# B\n\n## Requirements\n\n- FR-1: It refunds.\n',
  'pay/a.sdd.md': '---\nprd: ../docs/b.prd.md\n---\n# Far\n\nCovers: FR-3\n',
  'pay/a.prd.md': '# Alone\n\n## Requirements\n\n- FR-1: It waits.\n',
};

const first: Files = {
  'ownership.yaml':
    'version: 1\npeople: { ada: { name: Ada }, grace: { name: Grace } }\nteams: { pay: { name: Pay, roles: { pm: ada, em: grace } } }\n',
  'docs/a.prd.md': '---\nsdd: a.sdd.md\n---\n# A\n\n## Requirements\n\n- FR-1: It pays.\n',
  'docs/a.sdd.md': '---\nprd: a.prd.md\n---\n# A\n\nCovers: FR-1\n',
  'pay/b.prd.md': '# B\n\nTBD\n',
  '.kiro/specs/a/requirements.md': '# Requirements\n\n### Requirement 1: Pay\n\nPeople pay by card at the till.\n',
  '.kiro/specs/a/design.md': '# Design\n\n## Architecture\n\nA service takes the card.\n\nCovers: 1\n',
};
