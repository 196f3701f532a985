import type { Span } from '../../text/range.js';
import { dateForms, type DateKind } from './dateForms.js';

/** A date, release or duration in a text. */
export interface DateMention {
  readonly span: Span;
  readonly kind: DateKind;
}

const documentDate =
  /\b(?:last[\s-](?:updated|modified|edited|reviewed)|created(?: on| at|:)|creation date|updated(?: on|:)|(?:document|written|generated|retrieved|accessed|published) (?:on|in|at|date|created|updated|gerado)|start date|gerado em|criado em|atualizado em|última atualização|actualizado|creado el|fecha de creación|créé le|mis à jour|erstellt am|zuletzt (?:geändert|aktualisiert))|提交时间|修改时间|创建时间|更新时间|创建日期|更新日期|提交日期|修改日期|最終更新|作成日|更新日|작성일|수정일|최종 수정/iu;

/** Whether a line tells when the document was written or changed, which plans nothing. */
export function isAboutDocument(line: string): boolean {
  return documentDate.test(line);
}

/** Nearly every date has a digit; the few forms that have none hold one of these. */
const trigger =
  /\d|quarter|half|release|quartal|halbjahr|trimestre|semestre|季|四半期|半年|半期|반기|weeks?|months?|days?|sprint|year|eo[yq]|(?<!\p{L})(?:jan|feb|mar|m[aä]r|apr|avr|abr|ma[ijy]|jun|jul|jui|ao[uû]|aug|ago|sep|set|o[ck]t|out|nov|no[ev]|d[eé][czv]|dez|dic|ene|fév|fev)|[月周週年]|내년|올해|다음 달/iu;

/**
 * Finds dates of every exactness: days, months, quarters, halves, years after a preposition, releases and versions,
 * durations. Words such as “soon” or “later” are none. Mentions do not overlap and come in the order of the text.
 */
export function findDates(text: string): DateMention[] {
  const found: DateMention[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    // One by one: a call takes no more arguments than the stack holds, and a line may be as long as a file.
    if (trigger.test(line)) for (const mention of datesOfLine(line, start)) found.push(mention);
    start += line.length + 1;
  }
  return found;
}

function datesOfLine(line: string, offset: number): DateMention[] {
  const found: DateMention[] = [];
  for (const { needs, forms } of dateForms) {
    if (!needs.test(line)) continue;
    for (const { kind, pattern } of forms) {
      for (const match of line.matchAll(pattern)) {
        const start = offset + match.index;
        found.push({ kind, span: { start, end: start + match[0].length } });
      }
    }
  }
  return withoutOverlaps(found);
}

/** Of mentions that overlap, the one that says more; in the order of the text. */
function withoutOverlaps(mentions: DateMention[]): DateMention[] {
  mentions.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const kept: DateMention[] = [];
  for (const mention of mentions) {
    const last = kept.at(-1);
    if (!last || last.span.end <= mention.span.start) kept.push(mention);
    else if (length(mention) > length(last)) kept[kept.length - 1] = mention;
  }
  return kept;
}

function length({ span }: DateMention): number {
  return span.end - span.start;
}
