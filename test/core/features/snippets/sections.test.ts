import assert from 'node:assert/strict';
import { documentSnippets } from '../../../../src/core/features/snippets/documentSnippets.js';
import { languageTags, wordsIn } from '../../../../src/core/language/writtenLanguages.js';
import { builtInTemplates } from '../../../../src/core/document/templates/builtIn.js';
import type { TemplateSection } from '../../../../src/core/document/templates/template.js';
import { templateTexts, type TemplateTexts } from '../../document/templates/templateTexts.js';
import { findingsIn, told, without, WrittenTemplate } from '../../document/templates/writtenTemplate.js';
import { Offered, stopsOf, typed, workspaceWith } from './offered.js';

/** What somebody writes into the places of each section. */
const texts: Readonly<Record<string, (texts: TemplateTexts) => readonly string[]>> = {
  'prd-problem': (all) => all.problem,
  'prd-goals': (all) => all.goals,
  'prd-requirements': (all) => all.requirements,
  'prd-design': (all) => all.design,
  'prd-success-metrics': (all) => all.successMetrics,
  'prd-success-metrics-light': (all) => all.successMetrics,
  'prd-rollout': (all) => all.rolloutPlan,
  'prd-rollout-light': (all) => [all.rolloutLine],
  'prd-communication': (all) => all.communication,
  'prd-dependencies': (all) => all.dependencies,
  'prd-press-release': (all) => [all.pressRelease, ...all.problem, all.news, all.quote],
  'prd-customer-faq': (all) => [all.question, all.answer],
  'prd-internal-faq': (all) => [all.requirements, all.successMetrics, all.rolloutPlan, all.dependencies].flat(),
  'prd-why-now': (all) => [all.whyNow],
  'prd-proposal': (all) => [all.proposal],
  'prd-open-questions': (all) => [all.openQuestion],
  'prd-ask': (all) => [all.ask],
  'sdd-options': (all) => all.options.flat(),
  'sdd-solution': (all) => all.solution,
  'sdd-solution-light': (all) => [all.solution[2], all.onlyOption],
  'sdd-risks': (all) => all.risks,
  'sdd-testing': (all) => all.testing,
  'sdd-effect': (all) => all.effect,
  'sdd-who': (all) => all.who,
  'sdd-when': (all) => all.when,
  'sdd-context': (all) => [all.context],
  'sdd-drivers': (all) => all.drivers,
  'sdd-considered': (all) => all.options.map(([name = '']) => name),
  'sdd-outcome': (all) => [...all.solution.slice(0, 2), ...all.consequences, all.confirmation],
  'sdd-pros-and-cons': (all) => all.options.flat(),
  'sdd-more': (all) => [all.more],
  'sdd-summary': (all) => [all.summary],
  'sdd-motivation': (all) => [all.motivation],
  'sdd-proposal': (all) => [all.solution[2]],
  'sdd-drawbacks': (all) => [all.drawback],
  'sdd-alternatives': (all) => all.options.flat(),
  'sdd-open-questions': (all) => [all.openQuestion],
};

const sections = documentSnippets.flatMap(({ prefix, kinds, form }) =>
  form.type === 'section' ? [{ prefix, kind: kinds[0] ?? 'prd', section: form.section }] : [],
);

function headings(section: TemplateSection): readonly string[] {
  return [section.heading, ...(section.sections ?? []).flatMap(headings)];
}

/** A text in which a word stands where the section with a heading was. */
function instead(text: string, heading: string, word: string): string {
  const lines = text.split('\n');
  const start = lines.indexOf(`## ${heading}`);
  const length = lines.slice(start + 1).findIndex((line) => line.startsWith('## '));
  const rest = length < 0 ? [''] : ['', ...lines.slice(start + 1 + length)];
  return [...lines.slice(0, start), `${word}‸`, ...rest].join('\n');
}

for (const language of languageTags) {
  describe(`Snippets of sections in ${language}`, () => {
    const words = wordsIn(language);

    for (const { prefix, kind, section } of sections) {
      const part = section(words);
      const template = builtInTemplates(language).find(
        (each) => each.kind === kind && each.sections.some(({ prompt }) => prompt === part.prompt),
      );
      assert.ok(template, prefix);
      const filled = new WrittenTemplate(template).filled;

      it(`make the section of the template that it is: ${prefix}`, async () => {
        const path = `a.${kind}.md`;
        const offered = await Offered.at(instead(filled, part.heading, prefix), path);
        const again = offered.taken(prefix, texts[prefix]?.(templateTexts[language]) ?? assert.fail());
        assert.equal(again.trimEnd(), filled.trimEnd());
        assert.deepEqual(told(await findingsIn(again, kind)), []);
      });

      it(`say as little as no section until somebody writes, and no more is said of them: ${prefix}`, async () => {
        const marked = instead(filled, part.heading, prefix);
        const untouched = (await Offered.at(marked, `a.${kind}.md`)).taken(prefix);
        const missing = told(await findingsIn(headings(part).slice(0, 1).reduce(without, filled), kind));
        const expected = missing.map((rule) => rule.replace('missing-decision', 'empty-decision'));
        assert.deepEqual(told(await findingsIn(untouched, kind)).sort(), [...expected].sort(), untouched);
      });
    }

    it('are read as what they are for, and as written in their language', async () => {
      for (const { prefix, kind, section } of sections) {
        const part = section(words);
        const title = `# ${templateTexts[language].title}\n\n${templateTexts[language].problem[0]}\n`;
        const offered = await Offered.at(`${title}\n${prefix}‸\n`, `a.${kind}.md`);
        const text = offered.taken(prefix, texts[prefix]?.(templateTexts[language]));
        assert.ok(text.includes(`\n## ${part.heading}\n`), text);
        const analysis = await workspaceWith().analyze(`a.${kind}.md`, text);
        assert.ok(analysis.type === 'document');
        const read = analysis.document.decisions.sections.find((entry) => entry.section.text === part.heading);
        const missed = part.decisions.filter((decision) => !read?.decisions.includes(decision));
        assert.deepEqual([prefix, missed], [prefix, []]);
      }
    });
  });
}

describe('Snippets of sections', () => {
  it('are there for every section of every template', () => {
    const words = wordsIn('en');
    const prompts = new Set(sections.map(({ kind, section }) => `${kind} ${section(words).prompt}`));
    const missing = builtInTemplates().flatMap(({ kind, sections: parts }) =>
      parts.filter(({ prompt }) => !prompts.has(`${kind} ${prompt}`)).map(({ heading }) => heading),
    );
    assert.deepEqual(missing, []);
  });

  it('have words of their own, and stops in the order of the text', async () => {
    const prefixes = documentSnippets.map(({ prefix }) => prefix);
    assert.deepEqual(prefixes, [...new Set(prefixes)]);
    for (const [path, marked] of [
      ['a.prd.md', '# T\n\n‸\n'],
      ['a.sdd.md', '---\nprd: p.prd.md\n---\n# T\n\n‸\n'],
      ['a.prd.md', '---\ntitle: T\n‸\n---\n'],
      ['a.md', '‸'],
      ['b.sdd.md', '‸'],
    ] as const) {
      const { found } = await Offered.at(marked, path);
      assert.ok(found.length > 1);
      for (const { label, newText } of found) {
        const stops = stopsOf(newText);
        assert.deepEqual([label, stops], [label, [...stops.slice(1).map((_, at) => at + 1), 0]]);
        assert.doesNotMatch(newText, /[\u{e000}-\u{e004}…]/u);
        assert.doesNotMatch(typed(newText), /\$\d|\\[$}]/u);
      }
    }
  });
});
