import assert from 'node:assert/strict';
import { charterEdits } from '../../../src/core/charter/edit/charterChange.js';
import { headingChanges } from '../../../src/core/features/corrections/forAllDocuments.js';
import type { SectionAt, Verdict } from '../../../src/core/features/corrections/verdict.js';
import { LineIndex } from '../../../src/core/text/lineIndex.js';
import { applyEdits } from '../../../src/core/text/textEdit.js';
import { MemoryWorkspace } from '../memoryWorkspace.js';

const whole = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };

/** A document of a workspace, as an editor has it open. */
class Open {
  readonly workspace: MemoryWorkspace;
  readonly path: string;
  text: string;

  constructor(text: string, path = 'a.prd.md', files: Readonly<Record<string, string>> = {}) {
    this.workspace = new MemoryWorkspace({ ...files, [path]: text });
    this.path = path;
    this.text = text;
  }

  get uri(): string {
    return this.workspace.uri(this.path);
  }

  async rules(): Promise<readonly string[]> {
    const { findings } = await this.workspace.analyze(this.path, this.text);
    return findings.map(({ rule }) => rule);
  }

  /** What the light bulb offers anywhere in the document. */
  async corrections(): Promise<readonly string[]> {
    await this.rules();
    return this.workspace.tandem.corrections(this.uri, whole).map(({ title }) => title);
  }

  /** What may be said of the section of a line, as `title (remark)`. */
  async choices(line: number, about?: string): Promise<readonly string[]> {
    await this.rules();
    const found = this.workspace.tandem.choicesAt(this.uri, line, about);
    return (found?.choices ?? []).map(({ title, remark }) => (remark ? `${title} (${remark})` : title));
  }

  async lenses(): Promise<readonly string[]> {
    await this.rules();
    return this.workspace.tandem
      .lenses(this.uri)
      .filter(({ kind }) => kind === 'section')
      .map(({ text }) => text.split(' · ', 1)[0] ?? '');
  }

  /** Says something of the section headed by a line; gives the text as it is then, or why nothing was written. */
  async say(heading: string, verdict: Verdict): Promise<string> {
    const lines = new LineIndex(this.text);
    const line = this.text.split(/\r\n|\n|\r/).indexOf(heading);
    const at: SectionAt = heading === '' ? 'opening' : { line, text: heading };
    assert.ok(line < lines.lineCount);
    const plan = await this.workspace.tandem.planVerdict({ uri: this.uri, text: this.text }, at, verdict);
    assert.ok(plan);
    if (plan.refused !== undefined) return plan.refused;
    const [file, ...others] = plan.files;
    assert.deepEqual(others, []);
    this.text = applyEdits(this.text, file?.edits ?? []);
    return this.text;
  }
}

const answers = (decision: string, insteadOf?: string): Verdict => ({
  type: 'answers',
  decision,
  ...(insteadOf === undefined ? {} : { insteadOf }),
});
const not = (decision: string): Verdict => ({ type: 'not', decision });

const refunds = `# Refunds

## The story so far

Nobody likes to call.

## Requirements

- FR-1: Pay back by card.
`;

describe('“This section answers …”', () => {
  it('writes a marker under the heading, and the finding is gone', async () => {
    const open = new Open(refunds);
    assert.ok((await open.rules()).includes('missing-decision'));
    assert.equal(
      await open.say('## The story so far', answers('why')),
      refunds.replace('so far\n', 'so far\n\n<!-- decision: why -->\n'),
    );
    assert.ok(!(await open.rules()).includes('missing-decision'));
    assert.deepEqual(await open.lenses(), ['Why', 'What']);
  });

  it('leaves tidy text whatever the heading and what follows it look like', async () => {
    const cases: [string, string, string][] = [
      ['## H\nWords.\n', '## H', '## H\n\n<!-- decision: why -->\n\nWords.\n'],
      ['## H\n\n\n\nWords.\n', '## H', '## H\n\n\n\n<!-- decision: why -->\n\nWords.\n'],
      ['H\n===\n\nWords.', 'H', 'H\n===\n\n<!-- decision: why -->\n\nWords.'],
      ['## H\r\n\r\nWords.\r\n', '## H', '## H\r\n\r\n<!-- decision: why -->\r\n\r\nWords.\r\n'],
      ['## H\rWords.\r', '## H', '## H\r\r<!-- decision: why -->\r\rWords.\r'],
      ['## H\n\n    code\n', '## H', '## H\n\n<!-- decision: why -->\n\n    code\n'],
      [
        '## H\n\n<!-- Who hurts? -->\n\nUs.\n',
        '## H',
        '## H\n\n<!-- decision: why -->\n\n<!-- Who hurts? -->\n\nUs.\n',
      ],
      ['## H\n\n> ## Quoted\n>\n> Words.\n', '## H', '## H\n\n<!-- decision: why -->\n\n> ## Quoted\n>\n> Words.\n'],
      ['## H', '## H', '## H\n\n<!-- decision: why -->\n'],
      ['## H\n## Next\n', '## H', '## H\n\n<!-- decision: why -->\n\n## Next\n'],
      ['\uFEFFWords.\n', '', '\uFEFF<!-- decision: why -->\n\nWords.\n'],
      ['---\ndocument: prd\n---\nWords.\n', '', '---\ndocument: prd\n---\n\n<!-- decision: why -->\n\nWords.\n'],
    ];
    for (const [text, heading, after] of cases) {
      const said = await new Open(text).say(heading, answers('why'));
      // What a document of one section answers by its kind stays.
      assert.equal(said.replace('why, what', 'why'), after, JSON.stringify(text));
    }
  });

  it('is said beside what a heading says, in the place of what is doubted, and goes before what only the place says', async () => {
    const goals = '# T\n\n## Blue whales\n\nx\n\n## Goals and timeline\n\nFaster by 2027-03-01.\n';
    assert.match(
      await new Open(goals).say('## Goals and timeline', answers('why')),
      /<!-- decision: why, what, when -->/,
    );
    assert.match(
      await new Open(goals).say('## Goals and timeline', answers('why', 'when')),
      /<!-- decision: why, what -->/,
    );
    assert.match(await new Open(goals).say('## Blue whales', answers('why')), /<!-- decision: why -->/);
  });

  it('keeps the only answer to another decision that the document must give', async () => {
    const text = '# T\n\n## Blue whales\n\nThey sing.\n';
    assert.match(await new Open(text).say('## Blue whales', answers('why')), /<!-- decision: why, what -->/);
  });

  it('changes the marker that is there, and keeps the names that it does not know', async () => {
    const text = '# T\n\n## H\n\nText <!-- decision: bogus, not why --> on.\n\n<!-- decision: who -->\n\nMore.\n';
    assert.equal(
      await new Open(text).say('## H', answers('why')),
      '# T\n\n## H\n\nText <!-- decision: why, who, bogus --> on.\n\nMore.\n',
    );
  });

  it('is refused in words where nothing would come of it', async () => {
    assert.equal(
      await new Open(refunds).say('# Refunds', answers('why')),
      '“Refunds” is the title, and no text is right under it. Choose the section that you mean.',
    );
    assert.equal(
      await new Open(refunds).say('## Requirements', answers('what')),
      'The section is already read this way; nothing was written.',
    );
    assert.equal(
      await new Open(refunds).say('## Gone', answers('why')),
      'The heading is no longer there; nothing was written.',
    );
    // The quoted heading is no section of its own.
    assert.equal(
      await new Open('# T\n\n> ## Why\n>\n> x\n').say('> ## Why', answers('why')),
      'The heading is no longer there; nothing was written.',
    );
  });

  it('speaks of the words under the title alone', async () => {
    const open = new Open('# Refunds\n\nNobody likes to call.\n\n## Checkout\n\nBy card.\n');
    assert.match(await open.say('# Refunds', answers('why')), /^# Refunds\n\n<!-- decision: why -->\n\nNobody/);
    assert.deepEqual(await open.lenses(), ['Why', 'What']);
  });

  it('writes what stands for a decision in this kind of document', async () => {
    const files = { 'ownership.yaml': 'charter: appetite\n' };
    const open = new Open('# T\n\n## Sooner or later\n\nQ3 2027\n', 'a.sdd.md', files);
    assert.match(await open.say('## Sooner or later', answers('plan')), /<!-- decision: (?:how, )?plan -->/);
  });
});

describe('“This is not about …”', () => {
  const outage = '# T\n\n## Timeline of the outage\n\n| When | What |\n| --- | --- |\n| 2027-03-01 | Pager |\n';

  it('writes what the section does not answer, and says so once', async () => {
    const open = new Open(outage, 'a.sdd.md');
    assert.deepEqual(await open.lenses(), ['When']);
    assert.equal(
      await open.say('## Timeline of the outage', not('when')),
      outage.replace('outage\n', 'outage\n\n<!-- decision: not when -->\n'),
    );
    assert.deepEqual(await open.lenses(), []);
    assert.ok((await open.rules()).includes('missing-decision'));
    assert.equal(
      await open.say('## Timeline of the outage', not('when')),
      'The section is already read this way; nothing was written.',
    );
  });

  it('takes the word of a marker back, with its line when nothing is left to say', async () => {
    const open = new Open(refunds);
    await open.say('## The story so far', answers('why'));
    assert.equal(await open.say('## The story so far', not('why')), refunds);
    const inLine = new Open('# T\n\n## H\n\nText <!-- decision: why --> on.\n');
    assert.equal(await inLine.say('## H', not('why')), '# T\n\n## H\n\nText on.\n');
  });

  it('takes a heading that stands empty away from its decision', async () => {
    const text = '# T\n\n## Background of all\n\n## Requirements\n\n- FR-1: Pay.\n';
    const open = new Open(text);
    assert.ok((await open.rules()).includes('empty-decision'));
    assert.ok((await open.corrections()).includes('“Background of all” is not about Why'));
    await open.say('## Background of all', not('why'));
    assert.ok(!(await open.rules()).includes('empty-decision'));
    assert.ok((await open.rules()).includes('missing-decision'));
  });
});

describe('“These are the metrics”', () => {
  it('ends the finding, and leaves the decisions of the section alone', async () => {
    const text = `${refunds}\n## A calm desk\n\nThe desk is calm.\n`.replace('story so far', 'problem');
    const open = new Open(text);
    assert.ok((await open.rules()).includes('success-metrics'));
    assert.match(await open.say('## A calm desk', { type: 'metrics' }), /<!-- decision: success-metrics -->/);
    assert.ok(!(await open.rules()).includes('success-metrics'));
    assert.deepEqual(await open.lenses(), ['Why', 'What', 'What']);
  });
});

describe('What may be said of a section', () => {
  it('is everything that it is not read as, the decisions of its kind of document first', async () => {
    assert.deepEqual(await new Open(refunds).choices(3), [
      'This is not about What',
      'This section answers Why',
      'This section answers Rollout',
      'This section answers How',
      'This section answers Who',
      'This section answers When',
      'These are the metrics',
    ]);
  });

  it('takes the place of the decision that is doubted', async () => {
    const open = new Open('# T\n\n## Goals and timeline\n\nFaster by 2027-03-01.\n', 'a.sdd.md');
    assert.deepEqual((await open.choices(2, 'when')).slice(0, 2), [
      'This is not about When',
      'This section answers How (instead of When)',
    ]);
    assert.deepEqual((await open.choices(2)).slice(0, 3), [
      'This is not about What',
      'This is not about When',
      'This section answers How (in addition to What, When)',
    ]);
  });

  it('needs no remark where the section is read as one thing', async () => {
    assert.ok((await new Open(refunds).choices(3, 'what')).includes('This section answers Why'));
  });

  it('is offered where a finding says that nothing answers', async () => {
    const open = new Open(`${refunds}\n## More\n\nWords.\n`);
    assert.deepEqual(
      (await open.corrections()).filter((title) => title.includes('Why')),
      ['Choose the section that answers Why…'],
    );
    const offers = open.workspace.tandem.sectionsFor(open.uri, { type: 'answers', decision: 'why' });
    assert.deepEqual(
      offers.map(({ name, readAs }) => `${name}: ${readAs}`),
      ['The story so far: What', 'Requirements: What', 'More: What'],
    );
  });

  it('is said at once where only one section can be meant, and not at all where none can', async () => {
    const one = await new Open('# T\n\n## Words\n\nThey sing.\n').corrections();
    assert.ok(one.includes('“Words” answers Why'), one.join());
    assert.deepEqual(await new Open('---\ndocument: prd\n---\n').corrections(), []);
    assert.deepEqual(await new Open('# T\n\n## Why\n').corrections(), []);
  });
});

describe('For all documents', () => {
  const charter = 'version: 1\n# Ours.\ndecisions:\n  what: { headings: Wishes } # theirs\n';
  const forAll = async (text: string, line: number, file: string | false = charter) => {
    const open = new Open(text, 'a.prd.md', file === false ? {} : { 'ownership.yaml': file });
    await open.rules();
    return open.workspace.tandem
      .choicesAt(open.uri, line)
      ?.choices.find(({ verdict }) => verdict.type === 'answers' && verdict.decision === 'why')?.forAll;
  };

  it('gives the heading to the decision in the charter, and keeps its comments', async () => {
    const open = new Open('# T\n\n## 2. The story so far\n\nNobody likes to call.\n', 'a.prd.md', {
      'ownership.yaml': charter,
    });
    await open.rules();
    const found = await forAll(open.text, 2);
    assert.deepEqual(found, {
      charter: open.workspace.uri('ownership.yaml'),
      heading: 'The story so far',
      decision: 'why',
      label: 'Why',
    });
    const read = open.workspace.tandem.charters.readAs(found.charter, charter);
    const plan = charterEdits(charter, headingChanges(read, found.heading, found.decision) ?? []);
    const after = applyEdits(charter, plan.edits ?? []);
    assert.equal(after, `${charter}  why:\n    headings: [The story so far]\n`);
    const again = new Open(open.text, 'a.prd.md', { 'ownership.yaml': after });
    assert.deepEqual(await again.lenses(), ['Why']);
  });

  it('is not to be had without a charter, for the title, under a marker, and for a heading that is given already', async () => {
    const text = '# T\n\n## The story so far\n\nx\n';
    assert.ok(await forAll(text, 2));
    assert.equal(await forAll(text, 2, false), undefined);
    assert.equal(await forAll('# T\n\nx\n\n## Words\n\nx\n', 0), undefined);
    assert.equal(await forAll('x\n\n## Words\n\nx\n', 0), undefined);
    assert.equal(await forAll('# T\n\n## The story so far\n\n<!-- decision: what -->\n\nx\n', 2), undefined);
    assert.equal(await forAll('# T\n\n## 3) WISHES\n\nx\n', 2), undefined);
    assert.equal(await forAll('# T\n\n## Goals and timeline\n\n2027-03-01\n', 2), undefined);
  });
});
