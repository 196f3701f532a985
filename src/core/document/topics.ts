import { toString } from 'mdast-util-to-string';
import { normalizePhrase } from './headings/normalizeHeading.js';
import type { Chunk } from '../parse/markdownTree.js';
import type { TandemDocument } from './document.js';
import type { SectionDecisions } from './decisions.js';

/**
 * Subjects that rules look for beside the decisions: parts of a decision that a document may lack although it answers
 * the decision as a whole. Words in the languages that headings are read in.
 */
const topicWords = {
  /** How one will know that it worked. */
  success: `
    success, metric, kpi, okr, measure, measurement, measurable, measuring, key result, indicator, north star, telemetry,
    成功指标, 成功標準, 成功标准, 衡量, 指标, 指標, 成果指標, 評価指標, 成功基準, 효과 측정, 성공 지표, 지표, 성과 지표,
    erfolgskriterien, erfolgsmessung, messgrossen, kennzahlen, metriken, indicateurs, mesure du succes, criteres de succes,
    metricas, indicadores, criterios de exito, medicion, metricas de sucesso, criterios de sucesso`,
  /** How it reaches customers. */
  rollout: `
    rollout, roll out, launch, go to market, gtm, release plan, release strategy, release criteria, deployment, deploy,
    beta, general availability, graduation criteria, migration plan, adoption plan, phased, staged, availability, feature flag,
    上线, 上線, 发布, 發布, 灰度, 推广, 部署, リリース, 展開, ロールアウト, 公開, 출시, 배포, 롤아웃,
    einfuhrung, ausrollen, veroffentlichung, markteinfuhrung, deploiement, lancement, mise en production,
    lanzamiento, despliegue, lancamento, implantacao`,
  /** Other ways that were weighed. */
  options: `
    alternative, option, rejected, abandoned, approaches considered, other approaches, considered, trade off, tradeoff,
    pros and cons, comparison, prior art, related work, rationale, why not, drawback,
    备选, 替代, 可选方案, 方案对比, 对比, 比较, 業内方案, 业内方案, 備選, 選項, 代替案, 代替, 比較, 選択肢, 대안, 비교,
    alternativen, optionen, varianten, abwagung, vergleich, alternatives, comparaison, options envisagees,
    alternativas, opciones, comparacion, opcoes, comparacao`,
  /** How it is built, in words that leave no doubt. */
  technical: `
    architecture, api, schema, data model, database, implementation, technical design, system design, technical solution,
    endpoint, class diagram, sequence diagram, algorithm, data structure, tech stack, technology stack, infrastructure,
    架构, 架構, 接口设计, 数据模型, 数据库, 技术方案, 技術方案, 实现方案, アーキテクチャ, 実装, データモデル, 技術設計, 아키텍처,
    구현, 데이터 모델, 기술 설계, architektur, datenmodell, umsetzung, technisches konzept, modele de donnees,
    implementation technique, arquitectura, modelo de datos, arquitetura, modelo de dados`,
} as const;

/** A subject that rules look for. */
export type Topic = keyof typeof topicWords;

/** Languages that set words apart are matched by whole words, the others anywhere. */
const patterns: Readonly<Record<Topic, RegExp>> = {
  success: patternOf('success'),
  rollout: patternOf('rollout'),
  options: patternOf('options'),
  technical: patternOf('technical'),
};

function patternOf(topic: Topic): RegExp {
  const words = topicWords[topic].split(',').map((word) => normalizePhrase(word.trim()));
  const isLatin = (word: string) => /^[\p{Script=Latin}\p{N} ]+$/u.test(word);
  const apart = words.filter(isLatin).join('|');
  const together = words.filter((word) => !isLatin(word)).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${apart})(?![\\p{L}])|${together}`, 'u');
}

/** Whether words, a heading or running text, speak of a topic. */
export function speaksOf(topic: Topic, text: string): boolean {
  return patterns[topic].test(normalizePhrase(text));
}

/** The sections whose own headings speak of a topic. */
export function sectionsOn(topic: Topic, document: TandemDocument): readonly SectionDecisions[] {
  return document.decisions.sections.filter(({ section }) => section.heading && speaksOf(topic, section.text));
}

/** Whether anything a document says, but for code and comments, speaks of a topic. */
export function mentions(topic: Topic, document: TandemDocument): boolean {
  return document.sections.some(({ chunk }) => {
    let words = wordsOfChunk.get(chunk);
    if (words === undefined) {
      const said = chunk.nodes.filter((node) => node.type !== 'code' && node.type !== 'html' && node.type !== 'yaml');
      words = normalizePhrase(said.map((node) => toString(node, { includeHtml: false })).join('\n'));
      wordsOfChunk.set(chunk, words);
    }
    return patterns[topic].test(words);
  });
}

/** Kept with the chunk: an edit elsewhere in the document reuses it. */
const wordsOfChunk = new WeakMap<Chunk, string>();
