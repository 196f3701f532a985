import { defaultCharter } from '../../../../src/core/charter/read/readCharter.js';
import { renderPlain, renderSnippet, type NewDocument } from '../../../../src/core/document/templates/render.js';
import type { Template } from '../../../../src/core/document/templates/template.js';
import type { Finding } from '../../../../src/core/rules/finding.js';
import { MemoryWorkspace } from '../../memoryWorkspace.js';
import { templateTexts, type TemplateTexts } from './templateTexts.js';

/** A template as the command renders it, with a partner where it is a design. */
export class WrittenTemplate {
  readonly snippet: string;
  readonly plain: string;
  readonly #texts: TemplateTexts;

  constructor(readonly template: Template) {
    this.#texts = templateTexts[template.language ?? 'en'];
    const document: NewDocument = {
      title: this.#texts.title,
      charter: defaultCharter(),
      team: undefined,
      authors: [],
      eol: '\n',
      ...(template.kind === 'sdd'
        ? {
            partner: {
              path: 'p.prd.md',
              title: this.#texts.title,
              requirements: [
                { id: 'FR-1', text: 'Fast' },
                { id: 'FR-2', text: 'Safe' },
              ],
            },
          }
        : {}),
    };
    this.snippet = renderSnippet(template, document);
    this.plain = renderPlain(template, document);
  }

  /** As it stands in the editor before anybody types: the first of each choice is there. */
  get untouched(): string {
    return this.#typed(() => '');
  }

  /** With a text in each place, at a stage at which nothing may be left open. */
  get filled(): string {
    const texts = textsOf(this.template, this.#texts).values();
    const text = this.#typed(() => {
      const { value, done } = texts.next();
      if (done) throw new Error('More places than texts');
      return value;
    });
    if (!texts.next().done) throw new Error('More texts than places');
    return text.replace(/^stage: .*$/mu, 'stage: ready');
  }

  #typed(next: () => string): string {
    return this.snippet
      .replace(/\$0$/u, '')
      .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}|(?<!\\)\$\d+/gu, (_, first?: string) => first ?? next())
      .replace(/\\([$}\\])/gu, '$1');
  }
}

/** What `check` says of a text of a kind. */
export async function findingsIn(text: string, kind: 'prd' | 'sdd'): Promise<readonly Finding[]> {
  const workspace = new MemoryWorkspace({
    'p.prd.md': '---\nsdd: a.sdd.md\n---\n# P\n\n## Requirements\n\n- FR-1: A reader returns a book.\n',
  });
  const analysis = await workspace.analyze(`a.${kind}.md`, text);
  if (analysis.type !== 'document') throw new Error(analysis.type);
  return analysis.findings;
}

/** Rules, each with its decision. */
export function told(findings: readonly Finding[]): string[] {
  return findings.map(({ rule, about }) => (about?.type === 'decision' ? `${rule} ${about.decision}` : rule));
}

/** A document without one of its sections and those below it. */
export function without(text: string, heading: string): string {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => /^#{2,6} /u.test(line) && line.replace(/^#+ /u, '') === heading);
  if (start < 0) throw new Error(`No section “${heading}”`);
  const depth = lines[start]?.indexOf(' ') ?? 0;
  const length = lines.slice(start + 1).findIndex((line) => /^#+ /u.test(line) && line.indexOf(' ') <= depth);
  return [...lines.slice(0, start), ...(length < 0 ? [] : lines.slice(start + 1 + length))].join('\n');
}

/** What goes into the places of a template, in their order. */
function textsOf({ id, kind }: Template, texts: TemplateTexts): readonly string[] {
  const { options, who, when, solution, problem, successMetrics } = texts;
  const weighed = options.flat();
  const standardPrd = [
    problem,
    texts.goals,
    texts.requirements,
    texts.design,
    successMetrics,
    texts.rolloutPlan,
    texts.communication,
    texts.dependencies,
  ].flat();
  const standardSdd = [weighed, solution, texts.risks, texts.testing, texts.effect, who, when].flat();
  switch (`${kind} ${id}`) {
    case 'prd standard':
    case 'prd sign-offs':
      return standardPrd;
    case 'prd light':
      return [problem, texts.requirements, successMetrics, texts.rolloutLine].flat();
    case 'prd pr-faq':
      return [
        [texts.pressRelease, problem, texts.news, texts.quote, texts.question, texts.answer].flat(),
        [texts.requirements, successMetrics, texts.rolloutPlan, texts.dependencies].flat(),
      ].flat();
    case 'prd one-pager':
      return [
        [problem, texts.whyNow, texts.proposal, successMetrics, texts.rolloutLine].flat(),
        [texts.openQuestion, texts.ask],
      ].flat();
    case 'sdd standard':
    case 'sdd sign-offs':
      return standardSdd;
    case 'sdd light':
      return [texts.solution[2], texts.onlyOption, who, when].flat();
    case 'sdd adr':
      return [
        ['2026-11-20', 'Grace Hopper', 'Ada Lovelace', 'Mary Jackson'],
        [texts.context, texts.drivers, options.map(([name = '']) => name)].flat(),
        [solution.slice(0, 2), texts.consequences, texts.confirmation, weighed, who, when, texts.more].flat(),
      ].flat();
    case 'sdd rfc':
      return [
        [texts.summary, texts.motivation, solution[2], texts.drawback, weighed].flat(),
        [texts.testing, texts.effect, who, when, texts.openQuestion].flat(),
      ].flat();
    default:
      throw new Error(`${kind} ${id}`);
  }
}
