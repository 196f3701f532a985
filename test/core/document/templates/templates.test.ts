import assert from 'node:assert/strict';
import { builtInTemplates } from '../../../../src/core/document/templates/builtIn.js';
import { decisionsOf, type Template, type TemplateSection } from '../../../../src/core/document/templates/template.js';
import { languageOf } from '../../../../src/core/document/languageOf.js';
import { languageTags, wordsIn } from '../../../../src/core/language/writtenLanguages.js';
import type { SectionText, SectionWords } from '../../../../src/core/language/words/sections.js';
import { MemoryWorkspace } from '../../memoryWorkspace.js';
import type { Finding } from '../../../../src/core/rules/finding.js';
import { findingsIn, told, without, WrittenTemplate } from './writtenTemplate.js';

/** What is said of a document in which nobody has written anything yet. */
const untouched = {
  prd: ['empty-decision why', 'empty-decision what'],
  sdd: ['empty-decision how', 'empty-decision who', 'empty-decision when'],
};

/** Sections that are taken out of a filled document together, and what is said then. */
type Removal = readonly [sections: readonly SectionText[], expected: readonly string[]];

const removals: Readonly<Record<string, (words: SectionWords) => readonly Removal[]>> = {
  'prd standard': (words) => {
    const { problem, goals, requirements, design, successMetrics, rolloutPlan, communication, dependencies } = words;
    return [
      [[problem], ['missing-decision why']],
      [[successMetrics], ['success-metrics']],
      [[rolloutPlan], ['rollout-plan rollout']],
      [[goals], []],
      [[design], []],
      [[communication, dependencies], []],
      [[goals, requirements, design, successMetrics, communication, dependencies], ['missing-decision what']],
    ];
  },
  'prd light': ({ problem, requirements, successMetrics, rolloutPlan }) => [
    [[problem], ['missing-decision why']],
    [[successMetrics], ['success-metrics']],
    [[rolloutPlan], ['rollout-plan rollout']],
    [[requirements, successMetrics], ['missing-decision what']],
  ],
  'prd pr-faq': ({ problem, successMetrics, rolloutPlan, dependencies, forms: { prFaq } }) => [
    [[problem], ['missing-decision why']],
    [[successMetrics], ['success-metrics']],
    [[rolloutPlan], ['rollout-plan rollout']],
    [[prFaq.customerFaq], []],
    [[dependencies], []],
    [[prFaq.internalFaq], ['success-metrics', 'rollout-plan rollout']],
  ],
  'prd one-pager': ({ problem, successMetrics, rolloutPlan, forms: { onePager, openQuestions } }) => [
    [[problem, onePager.whyNow], ['missing-decision why']],
    [[successMetrics], ['success-metrics']],
    [[rolloutPlan], ['rollout-plan rollout']],
    [[onePager.proposal, successMetrics], ['missing-decision what']],
    [[openQuestions, onePager.ask], []],
  ],
  'sdd standard': ({ options, solution, risks, testing, effect, who, when }) => [
    [[options], ['single-option']],
    [[who], ['missing-decision who']],
    [[when], ['missing-decision when']],
    [[risks], []],
    [[testing], []],
    [[options, solution, risks, testing, effect], ['missing-decision how']],
  ],
  'sdd light': ({ solution, who, when }) => [
    [[solution], ['missing-decision how']],
    [[who], ['missing-decision who']],
    [[when], ['missing-decision when']],
  ],
  // Who decided stands in its front matter, and answers Who where nothing else is meant to.
  'sdd adr': ({ when, forms: { adr } }) => [
    [[adr.considered, adr.prosAndCons], ['single-option']],
    [[when], ['missing-decision when']],
    [[adr.context, adr.drivers, adr.more], []],
    [[adr.considered, adr.outcome, adr.prosAndCons], ['missing-decision how']],
  ],
  'sdd rfc': ({ who, when, forms: { rfc, openQuestions } }) => [
    [[rfc.alternatives], ['single-option']],
    [[who], ['missing-decision who']],
    [[when], ['missing-decision when']],
    [[rfc.summary, rfc.motivation, openQuestions], []],
  ],
};

function withParts(section: TemplateSection): readonly TemplateSection[] {
  return [section, ...(section.sections ?? []).flatMap(withParts)];
}

function form({ kind, id }: Template): string {
  return `${kind} ${id === 'sign-offs' ? 'standard' : id}`;
}

function isUnsigned({ rule }: Finding): boolean {
  return rule === 'missing-signoff';
}

for (const language of languageTags) {
  describe(`Templates in ${language}`, () => {
    const words = wordsIn(language);

    for (const template of builtInTemplates(language)) {
      const { kind, id } = template;
      const written = new WrittenTemplate(template);

      it(`are said to be empty until somebody writes: ${kind} ${id}`, async () => {
        for (const text of [written.untouched, written.plain])
          assert.deepEqual(told(await findingsIn(text, kind)), untouched[kind], text);
      });

      it(`are clean once they are filled: ${kind} ${id}`, async () => {
        const findings = await findingsIn(written.filled, kind);
        // Nobody has signed what was just written.
        assert.equal(findings.some(isUnsigned), template.signOffs);
        assert.deepEqual(
          findings.filter((finding) => !isUnsigned(finding)).map(({ message }) => message),
          [],
          written.filled,
        );
      });

      it(`are told what is taken out: ${kind} ${id}`, async () => {
        for (const [sections, expected] of removals[form(template)]?.(words) ?? assert.fail(form(template))) {
          const headings = sections.map(({ heading }) => heading);
          const text = headings.reduce(without, written.filled);
          const findings = (await findingsIn(text, kind)).filter((finding) => !isUnsigned(finding));
          assert.deepEqual(told(findings), expected, `without ${headings.join(', ')}`);
        }
      });

      it(`are read as what each section is for, and as written in their language: ${kind} ${id}`, async () => {
        const analysis = await new MemoryWorkspace({ 'p.prd.md': '---\nsdd: a.sdd.md\n---\n# P\n' }).analyze(
          `a.${kind}.md`,
          written.filled,
        );
        assert.ok(analysis.type === 'document');
        const { sections } = analysis.document.decisions;
        for (const { heading, decisions } of template.sections.flatMap(withParts)) {
          const read = sections.find(({ section }) => section.text === heading)?.decisions ?? assert.fail(heading);
          const missed = decisions.filter((decision) => !read.includes(decision));
          assert.deepEqual([missed, heading], [[], heading], read.join());
        }
        assert.equal(languageOf(analysis.document), words);
      });

      it(`have their tab stops in the order of the text: ${kind} ${id}`, () => {
        const stops = [...written.snippet.matchAll(/(?<!\\)\$(?:\{(\d+)\||(\d+))/gu)].map(([, choice, stop]) =>
          Number(choice ?? stop),
        );
        assert.deepEqual(stops, [...stops.slice(1).map((_, at) => at + 1), 0]);
        assert.ok(stops.length > 5);
        assert.doesNotMatch(written.snippet, /[\u{e000}-\u{e003}…]/u);
        assert.doesNotMatch(written.plain, /[\u{e000}-\u{e003}…]/u);
      });
    }

    it('have a design in a PRD that is What and stays there', async () => {
      const [prd] = builtInTemplates(language);
      assert.ok(prd);
      const text = new WrittenTemplate(prd).filled;
      const workspace = new MemoryWorkspace({
        'p.sdd.md': '---\nprd: a.prd.md\n---\n# P\n\n## Solution\n\nCovers: FR-1 to FR-9\n',
      });
      const analysis = await workspace.analyze(
        'a.prd.md',
        text.replace('document: prd', 'document: prd\nsdd: p.sdd.md'),
      );
      assert.ok(analysis.type === 'document');
      const { sections } = analysis.document.decisions;
      for (const { heading } of [words.design, words.communication, words.dependencies]) {
        const found = sections.find(({ section }) => section.text === heading);
        assert.deepEqual(found?.decisions, ['what'], heading);
      }
      assert.deepEqual(told(analysis.findings), []);
    });

    it('have nothing in a prompt or a choice that would break a comment or a snippet', () => {
      const check = (value: unknown): void => {
        if (typeof value === 'object' && value !== null) Object.values(value).forEach(check);
        else if (typeof value === 'string') assert.doesNotMatch(value.replace('{0}', ''), /--|[|\\${}]/u);
      };
      check(words);
      for (const choice of Object.values(words.choices)) assert.doesNotMatch(choice, /,/u);
    });
  });
}

describe('The parts of templates', () => {
  it('are the same in every language', () => {
    const shapes = languageTags.map((language) =>
      builtInTemplates(language).map(({ kind, id: form, sections }) => ({
        name: `${kind} ${form}`,
        sections: sections.flatMap(withParts).map((section) => [decisionsOf(section), section.body?.length]),
      })),
    );
    for (const shape of shapes) assert.deepEqual(shape, shapes[0]);
  });
});
