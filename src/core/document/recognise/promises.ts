import { findDates } from './dates.js';

/** Words with which a text says what is to come, in the languages Tandem reads. */
const future =
  /\b(?:will|we['’]ll|plan(?:s|ned|ning)? (?:to|for|on)|is planned|are planned|target(?:s|ed|ing)?|scheduled|expect(?:s|ed)?|aim(?:s|ing)? (?:to|for)|due|launch(?:es|ing)?|ship(?:s|ping)?|go(?:es)? live|no later than|geplant|wird|werden|soll|prévue?s?|sera|seront|previst[oa]s?|será|serán|serão|estará|planea|planeja)\b|计划|預計|预计|計劃|将于|將於|上线|上線|予定|目指|리리스|예정|목표로|출시/iu;
/** Who promises: a release named in passing describes how things work, one named by the authors is a plan. */
const ourFuture =
  /\bwe(?: will|['’]ll| plan| aim| target| intend| expect| propose)|\b(?:the|this) (?:proposal|plan|goal|work) (?:is|will)\b|\bnext release|将在|將在|予定|예정|geplant|prévu|previst/iu;

/** Whether a text says by when something will be there: a date beside a word of the future, not “soon”. */
export function promisesDate(text: string): boolean {
  return text.split(/(?<=[.!?。！？])\s+|\n(?=[^\S\n]*[-*|])/u).some((sentence) => {
    if (!future.test(sentence) && !ourFuture.test(sentence)) return false;
    return findDates(sentence).some(({ kind }) => {
      if (kind === 'day' || kind === 'month' || kind === 'quarter' || kind === 'half') return future.test(sentence);
      return kind === 'release' && ourFuture.test(sentence);
    });
  });
}
