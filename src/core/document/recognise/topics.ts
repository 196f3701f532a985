import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { normalizePhrase } from '../../language/normalizeHeading.js';
import type { Chunk } from '../../parse/markdown/markdownTree.js';
import type { TandemDocument } from '../document.js';
import type { SectionDecisions } from '../decisions.js';
import { derived } from '../../text/derived.js';

/**
 * Subjects that rules look for beside the decisions: parts of a decision that a document may lack although it answers
 * the decision as a whole. Words in the languages that headings are read in.
 */
const topicWords = {
  /** Other ways that were weighed. */
  options: `
    alternative, option, chosen over, preferred over, rejected, abandoned, approaches considered, other approaches, considered, trade off, tradeoff,
    pros and cons, comparison, prior art, related work, rationale, why not, drawback,
    备选, 替代, 可选方案, 方案对比, 对比, 比较, 業内方案, 业内方案, 備選, 選項, 代替案, 代替, 比較, 選択肢, 대안, 비교,
    alternativen, optionen, varianten, abwagung, vergleich, alternatives, comparaison, options envisagees,
    alternativas, opciones, comparacion, opcoes, comparacao`,
  /** How it is built, in words that leave no doubt. */
  technical: `
    architecture, api, schema, data model, database, implementation, technical design, system design, technical solution,
    design detail, detailed design, technical detail, endpoint, class diagram, sequence diagram, algorithm, data structure,
    tech stack, technology stack, infrastructure,
    架构, 架構, 接口设计, 数据模型, 数据库, 技术方案, 技術方案, 实现方案, アーキテクチャ, 実装, データモデル, 技術設計, 아키텍처,
    구현, 데이터 모델, 기술 설계, architektur, datenmodell, umsetzung, technisches konzept, modele de donnees,
    implementation technique, arquitectura, modelo de datos, arquitetura, modelo de dados`,
} as const;

/** A subject that rules look for. */
export type Topic = keyof typeof topicWords;

/** Languages that set words apart are matched by whole words, the others anywhere. */
const patterns: Readonly<Record<Topic, RegExp>> = {
  options: patternOf('options'),
  technical: patternOf('technical'),
};

function patternOf(topic: Topic): RegExp {
  const words = topicWords[topic].split(',').map((word) => normalizePhrase(word.trim()));
  const isLatin = (word: string) => /^[\p{Script=Latin}\p{N} ]+$/u.test(word);
  const apart = words.filter(isLatin).join('|');
  const together = words.filter((word) => !isLatin(word)).join('|');
  // Letters of other scripts set a word apart as a space does: “KPI를”, “确定KPI”.
  return new RegExp(`(?<![\\p{Script=Latin}\\p{N}])(?:${apart})(?!\\p{Script=Latin})|${together}`, 'u');
}

/** Whether words, a heading or running text, speak of a topic. */
export function speaksOf(topic: Topic, text: string): boolean {
  return patterns[topic].test(normalizePhrase(text));
}

/** The sections whose own headings speak of a topic. */
export function sectionsOn(topic: Topic, document: TandemDocument): readonly SectionDecisions[] {
  return document.decisions.sections.filter(({ section }) => section.heading && speaksOf(topic, section.text));
}

/** Whether anything a document says, but for code and comments, speaks of a topic; in all of its sections, or in some. */
export function mentions(topic: Topic, document: TandemDocument, sections = document.sections): boolean {
  return sections.some(({ chunk }) => patterns[topic].test(wordsOf(chunk)));
}

/** What a block says, apart for each paragraph, item and cell: run together, the last word of one would hide the next's first. */
function linesOf(node: RootContent): readonly string[] {
  switch (node.type) {
    case 'code':
    case 'html':
    case 'yaml':
      return [];
    case 'blockquote':
    case 'footnoteDefinition':
    case 'list':
    case 'listItem':
    case 'table':
    case 'tableRow':
      return (node.children as readonly RootContent[]).flatMap(linesOf);
    default:
      return [toString(node, { includeHtml: false })];
  }
}

/** Kept with the chunk: an edit elsewhere in the document reuses it. */
const wordsOf = derived((chunk: Chunk) => chunk.nodes.flatMap(linesOf).map(normalizePhrase).join('\n'));
