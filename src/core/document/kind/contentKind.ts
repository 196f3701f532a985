import * as l10n from '@vscode/l10n';
import type { Charter, DecisionId } from '../../charter/model/charter.js';
import type { FrontMatter } from '../../parse/markdown/frontMatter.js';
import type { Section } from '../../parse/markdown/sections.js';
import type { SectionDecisions } from '../decisions.js';
import { contentOf } from '../recognise/sections/sectionContent.js';
import { decideSections } from '../recognise/sections/sectionDecisions.js';

/** What a document is by what it says. */
export interface ContentKind {
  /** `both`: one document does both jobs; `undefined`: it reads like neither. */
  readonly kind: 'prd' | 'sdd' | 'both' | undefined;
  /** How sure that is, from 0 to 1. */
  readonly score: number;
  /** Why, in plain words. */
  readonly reason: string;
}

/** A parsed document of which only the content is known. */
export interface ContentSource {
  readonly text: string;
  readonly sections: readonly Section[];
  readonly frontMatter: FrontMatter | undefined;
  readonly charter: Charter;
}

/** Names that such documents bear in their title. */
const titles = {
  prd: /\b(?:prd|brd|mrd|product requirements?|feature spec(?:ification)?|(?:functional|business|software|product) requirements?|user stor(?:y|ies)|product (?:brief|spec)|one[- ]pager|pitch|lastenheft|cahier des charges|documento de requisitos)\b|需求(?:文档|說明|说明|规格)|要件定義|要求仕様|企画書|요구사항|기획서/iu,
  sdd: /\b(?:sdd|rfc|adr|kep|tep|rfd|design (?:doc(?:ument)?|proposal|spec)|(?:technical|system|solution|software|architecture|detailed) (?:design|spec(?:ification)?)|architecture decision|enhancement proposal|pflichtenheft|conception technique|diseño técnico|documento técnico)\b|(?:设计|設計|方案|架构)(?:文档|文件|说明书|書|书)?\s*$|設計書|설계서|설계 문서/iu,
};

/** Headings of a read-me, a manual or a reference, which are neither however they explain themselves. */
const manual =
  /^\W{0,4}\d{0,3}\W{0,4}(?:install(?:ation|ing)?|getting started|quick ?start|usage|how to use|contribut(?:e|ing|ors)|licen[cs]e|api(?: reference)?|changelog|安装|使用方法|快速开始|使い方|インストール|설치|사용법)\b/iu;

/**
 * What kind of document a text reads like: how much of it is about why and what, how much about the solution. Weaker
 * than a name or front matter, so it is only used when somebody asks.
 */
export function detectKindByContent({ text, sections, charter }: ContentSource): ContentKind {
  const decided = decideSections(text, sections, charter, undefined);
  const telling = decided.filter(
    (one) => one.evidence === 'alias' || one.evidence === 'charter' || one.evidence === 'marker',
  );
  const named = new Set(telling.flatMap((one) => one.decisions));
  const title = sections.find((section) => section.heading)?.text ?? '';
  const titleKind = titles.prd.test(title) ? 'prd' : titles.sdd.test(title) ? 'sdd' : undefined;
  // A read-me has a section or two with such names as well.
  const isManual = sections.filter((section) => manual.test(section.text)).length >= 2;
  const enough = telling.length >= 3 && named.size >= 2 && (named.has('why') || named.has('what')) && !isManual;
  if (!enough && !(titleKind && telling.length > 0))
    return { kind: undefined, score: 0, reason: l10n.t('too few sections that show the kind') };
  const product = share(decided, text, ['why', 'what']);
  const solution = share(decided, text, ['how']);
  const lean =
    (titleKind === 'sdd' ? 0.15 : titleKind === 'prd' ? -0.15 : 0) + solution / Math.max(1, product + solution);
  const kind = lean < 0.38 ? 'prd' : lean < 0.5 ? 'both' : 'sdd';
  const score = Math.min(1, 0.4 + Math.min(telling.length, 8) * 0.05 + Math.abs(lean - 0.44) * 0.6);
  const percent = Math.round((100 * solution) / Math.max(1, product + solution));
  return {
    kind,
    score,
    reason: l10n.t('{0} % of it is about the solution, judged by {1} sections', percent, telling.length),
  };
}

/** How much of a document is about some decisions; a section about several counts in part, code as much as its lines. */
function share(decided: readonly SectionDecisions[], text: string, ids: readonly DecisionId[]): number {
  let sum = 0;
  for (const { section, decisions } of decided) {
    const hits = decisions.filter((id) => ids.includes(id)).length;
    if (hits === 0) continue;
    // The root keeps one endless section from deciding alone.
    const size = Math.sqrt(contentOf(section, text).countWords() + 10);
    sum += (size * hits) / decisions.length;
  }
  return sum;
}
