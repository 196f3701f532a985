import assert from 'node:assert/strict';
import type { Fix, Finding } from '../../src/core/rules/finding.js';
import { languages } from '../../src/core/language/languages.js';
import { sectionWords } from '../../src/core/language/sectionWords.js';
import type { SectionWords } from '../../src/core/language/words/sections.js';
import type { Part } from '../../src/core/document/templates/templateSections.js';
import { applyEdits } from '../../src/core/text/textEdit.js';
import { MemoryWorkspace } from '../core/memoryWorkspace.js';
import { works, type WrittenWork } from './documentsByLanguage.js';

type Kind = 'prd' | 'sdd';

function wordsOf(language: string): SectionWords {
  const pack = languages.find(({ name }) => language.startsWith(name));
  assert.ok(pack, language);
  return sectionWords(pack, language.endsWith('traditional'));
}

function compose(title: string, ...sections: readonly string[]): string {
  return `# ${title}\n\n${sections.join('\n\n')}\n`;
}

/** What is said of a text, and its parts by their lines. */
class Checked {
  private constructor(
    readonly text: string,
    readonly findings: readonly Finding[],
    readonly states: ReadonlyMap<string, string>,
    readonly headings: readonly string[],
    readonly lines: { spanOf: (range: Finding['range']) => { start: number; end: number } },
  ) {}

  static async of(text: string, kind: Kind): Promise<Checked> {
    const analysis = await new MemoryWorkspace().analyze(`a.${kind}.md`, text);
    assert.ok(analysis.type === 'document');
    const { document, findings } = analysis;
    const states = new Map([...document.decisions.answers].map(([id, { state }]) => [id, state]));
    const headings = document.sections.flatMap(({ heading, text: words, depth }) =>
      heading && depth > 1 ? words : [],
    );
    return new Checked(text, findings, states, headings, document.lines);
  }

  find(rule: string, decision?: string): Finding | undefined {
    return this.findings.find(
      ({ rule: id, about }) =>
        id === rule && (decision === undefined || (about?.type === 'decision' && about.decision === decision)),
    );
  }

  after({ edits }: Fix): string {
    return applyEdits(
      this.text,
      edits.map(({ range, newText }) => ({ span: this.lines.spanOf(range), newText })),
    );
  }

  at({ range }: Finding): string {
    const { start, end } = this.lines.spanOf(range);
    return this.text.slice(start, end);
  }

  /** Rules and decisions, each as often as it is told. */
  told(): string[] {
    return this.findings.map(({ rule, about }) => (about?.type === 'decision' ? `${rule} ${about.decision}` : rule));
  }
}

/** A fix that inserts a section: on which text, for what, and what somebody then writes into it. */
interface Case {
  readonly kind: Kind;
  readonly rule: string;
  readonly decision?: string;
  readonly part: Part;
  readonly before: (work: WrittenWork) => readonly string[];
  readonly fill: (shell: string, work: WrittenWork) => string;
  /** What else is missed, and said once this gap, the greater one, is filled. */
  readonly next?: readonly string[];
}

function asText(shell: string, words: string): string {
  return shell.replace(/^<!-- .* -->$/mu, words);
}

/** Fills the first rows of cells that are blank. */
function asRows(shell: string, ...rows: readonly (readonly string[])[]): string {
  return rows.reduce((text, row) => text.replace(/^\|(?: +\|)+$/mu, () => `| ${row.join(' | ')} |`), shell);
}

const cases: readonly Case[] = [
  {
    kind: 'prd',
    rule: 'missing-decision',
    decision: 'why',
    part: 'problem',
    before: ({ requirements }) => [requirements],
    fill: (shell, { filled }) => asText(shell, filled.why),
  },
  {
    kind: 'prd',
    rule: 'missing-decision',
    decision: 'what',
    part: 'requirements',
    before: ({ problem }) => [problem],
    fill: (shell, { filled }) => shell.replace('| FR-1 |  |', () => `| FR-1 | ${filled.what} |`),
    next: ['success-metrics', 'rollout-plan rollout'],
  },
  {
    kind: 'prd',
    rule: 'success-metrics',
    part: 'successMetrics',
    before: ({ problem, requirements }) => [problem, requirements],
    fill: (shell, { filled: { metric, when } }) => asRows(shell, metric.toSpliced(3, 0, when[1] ?? '')),
  },
  {
    kind: 'prd',
    rule: 'rollout-plan',
    part: 'rolloutPlan',
    before: ({ problem, requirements }) => [problem, requirements],
    fill: (shell, { filled }) => asText(shell, filled.rollout),
  },
  {
    kind: 'sdd',
    rule: 'missing-decision',
    decision: 'how',
    part: 'solution',
    before: ({ who, when }) => [who, when],
    fill: (shell, { filled }) => asText(shell, filled.how),
    next: ['single-option'],
  },
  {
    kind: 'sdd',
    rule: 'missing-decision',
    decision: 'who',
    part: 'who',
    before: ({ solution, when }) => [solution, when],
    fill: (shell, { filled }) => asText(shell, filled.who),
  },
  {
    kind: 'sdd',
    rule: 'missing-decision',
    decision: 'when',
    part: 'when',
    before: ({ solution, who }) => [solution, who],
    fill: (shell, { filled }) => asRows(shell, filled.when),
  },
  {
    kind: 'sdd',
    rule: 'single-option',
    part: 'options',
    before: ({ solution, who, when }) => [solution, who, when],
    fill: (shell, { filled: { options, judged, when } }) =>
      asRows(shell, ...options.map((option) => [option, ...judged.toSpliced(2, 0, 'A', when[1] ?? '')])),
  },
];

for (const [language, work] of Object.entries(works)) {
  const words = wordsOf(language);

  describe(`Fixes in a document in ${language}`, () => {
    for (const { kind, rule, decision, part, before: sections, fill, next = [] } of cases) {
      it(`insert the section that ${rule} misses${decision === undefined ? '' : `: ${decision}`}`, async () => {
        const { heading, prompt } = words[part];
        const before = await Checked.of(compose(work.title, ...sections(work)), kind);
        const fix = before.find(rule, decision)?.fixes.find(({ preferred }) => preferred);
        assert.ok(fix, `no fix: ${before.told().join(', ')}`);
        assert.equal(fix.title, `Insert section “${heading}”`);
        const text = before.after(fix);
        assert.ok(text.includes(`## ${heading}\n\n<!-- ${prompt} -->\n`), text);
        const shell = await Checked.of(text, kind);
        // It is known for what it is, said to be empty at its heading, and not inserted again.
        assert.equal(shell.find('missing-decision', decision ?? 'none'), undefined);
        if (decision !== undefined) assert.equal(shell.states.get(decision), 'empty', text);
        const [finding, ...others] = shell.findings.filter((one) => shell.at(one) === `## ${heading}`);
        assert.ok(finding, shell.told().join(', '));
        assert.equal(finding.rule, decision === undefined ? rule : 'empty-decision');
        assert.deepEqual([finding.fixes.filter(({ preferred }) => preferred), others], [[], []]);
        // Nothing else is said of the document than before.
        const known = new Set([...before.told(), `empty-decision ${decision ?? ''}`]);
        assert.deepEqual(
          shell.told().filter((told) => !known.has(told)),
          [],
        );
        const filled = await Checked.of(fill(text, work), kind);
        const left = new Set([...before.told(), ...next]);
        assert.deepEqual(
          filled.told().filter((told) => !left.has(told)),
          [],
        );
        assert.equal(filled.find(rule, decision), undefined, filled.text);
        if (decision !== undefined) assert.equal(filled.states.get(decision), 'answered', filled.text);
      });
    }

    it('insert them in the order of the template, and once', async () => {
      const { problem, successMetrics, rolloutPlan, options, solution, who, when } = words;
      for (const [kind, sections, expected] of [
        ['prd', [work.requirements], [problem, undefined, successMetrics, rolloutPlan]],
        ['sdd', [work.solution], [options, undefined, who, when]],
        ['sdd', [work.who, work.when], [solution, undefined, undefined]],
      ] as const) {
        for (const eol of ['\n', '\r\n']) {
          const text = compose(work.title, ...sections).replaceAll('\n', eol);
          const fixed = await fixAll(text, kind);
          assert.equal(fixed.replaceAll(eol, '').search(/[\r\n]/u), -1, 'mixed line breaks');
          const own = (await Checked.of(text, kind)).headings.values();
          assert.deepEqual(
            (await Checked.of(fixed, kind)).headings,
            expected.map((part) => part?.heading ?? own.next().value),
          );
          assert.equal(await fixAll(fixed, kind), fixed);
        }
      }
    });

    for (const layout of ['columns', 'rows'] as const) {
      it(`add to the ${layout} of a table what options are judged by`, async () => {
        const table = layout === 'columns' ? work.options : transposed(work.options);
        const text = compose(work.title, table, work.solution, work.who, work.when);
        const before = await Checked.of(text, 'sdd');
        const fix = before.find('option-tradeoffs')?.fixes[0];
        assert.ok(fix, before.told().join(', '));
        const { time, velocity, experience } = words.criteria;
        assert.equal(fix.title, `Add to the table: ${[time, velocity, experience].join(', ')}`);
        const shell = await Checked.of(before.after(fix), 'sdd');
        const finding = shell.find('option-tradeoffs');
        assert.ok(finding, shell.text);
        assert.deepEqual(finding.fixes, []);
        const filled = fillCells(shell.text, work.filled.judged.slice(1, 4), layout);
        const last = await Checked.of(filled, 'sdd');
        assert.equal(last.find('option-tradeoffs'), undefined, filled);
        const known = new Set(before.told());
        assert.deepEqual(
          last.told().filter((told) => !known.has(told)),
          [],
        );
      });
    }
  });
}

async function fixAll(text: string, kind: Kind): Promise<string> {
  const workspace = new MemoryWorkspace();
  const source = { uri: workspace.uri(`a.${kind}.md`), text };
  return applyEdits(text, await workspace.tandem.planFixAll(source, 'everything'));
}

/** The same comparison with the options side by side. */
function transposed(section: string): string {
  const [heading = '', ...rows] = section.split('\n').filter((line) => line !== '' && !line.includes('---'));
  const cells = rows.map((row) => row.split('|').slice(1, -1));
  const [first = [], ...others] = cells[0]?.map((_, column) => cells.map((row) => row[column] ?? '')) ?? [];
  const line = (row: readonly string[]): string => `|${row.join('|')}|`;
  return [heading, '', line(first), line(first.map(() => ' --- ')), ...others.map(line)].join('\n');
}

/** Fills the cells that a fix added, with one word for each criterion. */
function fillCells(text: string, judged: readonly string[], layout: 'rows' | 'columns'): string {
  if (layout === 'columns') return text.replace(/(?: {2}\|){3}$/gmu, () => judged.map((word) => ` ${word} |`).join(''));
  const words = judged.values();
  return text.replace(/(?: {2}\|){2}$/gmu, () => ` ${words.next().value ?? ''} |`.repeat(2));
}
