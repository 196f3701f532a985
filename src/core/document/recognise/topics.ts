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
  /** How one will know that it worked. */
  success: `
    success, metric, kpi, okr, measure, measurement, measurable, measuring, key result, indicator, north star, telemetry,
    成功指标, 成功標準, 成功标准, 衡量, 度量, 埋点, 指标, 指標, 成果指標, 評価指標, 成功基準, メトリクス, 効果測定, 目標値,
    효과 측정, 성공 지표, 성공 기준, 지표, 성과 지표, 목표치, 측정,
    erfolgskriterium, erfolgskriterien, erfolgsmessung, erfolgskennzahl, messgrosse, messgrossen, messbar, kennzahl, kennzahlen,
    zielwert, zielwerte, metrik, metriken, indicateurs, metrique, mesurable, mesurer, mesure du succes, criteres de succes,
    criteres de reussite, metricas, indicador, indicadores, criterios de exito, medicion, medible, metricas de sucesso,
    criterios de sucesso, mensuravel`,
  /** How it reaches customers. */
  rollout: `
    rollout, roll out, rolled out, rolling out, launch, launched, go to market, gtm, go live, deployment, deploy, deployed, canary,
    release plan, release strategy, release criteria, release schedule, release cycle, release cadence,
    release train, first release, initial release, will be released, will ship, we ship,
    beta, early access, private preview, public preview, pilot, dogfood, dogfooding, general availability, graduation criteria,
    stabilize, stabilise, stabilized, stabilised, stabilization, stabilisation, migration plan, adoption plan, phased, staged,
    phase 1, phase one, availability, feature flag, a b test, distribute, app store, play store,
    上线, 上線, 发布, 發布, 灰度, 推广, 部署, 投产, 试点, 試點, 分阶段, リリース, 展開, ロールアウト, 公開, ローンチ, 段階的, 提供開始,
    출시, 배포, 롤아웃, 런칭, 릴리스, 릴리즈, 단계적,
    einfuhrung, ausrollen, ausgerollt, veroffentlichung, markteinfuhrung, auslieferung, produktivsetzung, pilotphase,
    deploiement, deployer, lancement, mise en production, mise en service, phase pilote,
    lanzamiento, lanzar, despliegue, desplegar, puesta en produccion, piloto, lancamento, lancar, implantacao,
    entrada em producao`,
} as const;

/** A subject that rules look for. */
export type Topic = keyof typeof topicWords;

/** Languages that set words apart are matched by whole words, the others anywhere. */
const patterns: Readonly<Record<Topic, RegExp>> = {
  success: patternOf('success'),
  rollout: patternOf('rollout'),
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
