import type { TandemDocument } from '../document.js';
import { contentOf } from './sectionContent.js';

/** Words, in the languages Tandem reads, with which a text says that something is to become more or less. */
const change =
  /\b(?:reduc|increas|decreas|lower|rais|grow|improv|boost|drop|doubl|halv|shorten|senk|reduzier|erhöh|steiger|verbesser|verkürz|halbier|verdoppel|rédui|augment|amélior|diminu|baiss|reduz|aument|mejor|melhor|disminu)\p{L}*|\b(?:cut|fewer|faster)\b|提升|提高|降低|减少|減少|缩短|增长|增加|削減|向上|改善|短縮|低減|감소|증가|향상|개선|단축|절감|줄[이여]|높[이여]|늘[리려]/iu;
/** A share or a multiple; and two values, one before and one after. */
const share = /\d\s?(?:[%％]|percent\b|prozent\b|pour cent\b|por cient[oa]\b|por cento\b|times\b|x\b|[倍배])/iu;
const fromTo =
  /\b(?:from|von|de|desde)\s[^.\n]{0,30}?\d[^.\n]{0,30}?\s(?:to|down to|up to|auf|à|a|para|hasta)\s[^.\n]{0,20}?\d/iu;

/**
 * Whether a document says what it wants as an effect that can be counted, without calling it a metric: “Cut the waiting
 * time by 30 %”. Only where it says *What*: a share in *Why* tells how bad things are.
 */
export function namesCountedEffect(document: TandemDocument): boolean {
  return document.decisions.sections.some(
    ({ section, decisions }) =>
      decisions.includes('what') &&
      contentOf(section, document.text).body.prose.some(({ text }) =>
        text.split(/(?<=[.!?。！？;；])\s*|\n/u).some(isCounted),
      ),
  );
}

function isCounted(sentence: string): boolean {
  return change.test(sentence) && (share.test(sentence) || fromTo.test(sentence));
}
