import type { Phrases } from '../phrases.js';

/** What stands before a question and before its answer, where authors write them as pairs: “Q: Who builds it?”. */
export interface DialogueWords {
  /** `Q, Question` */
  readonly question: Phrases;
  /** `A, Answer` */
  readonly answer: Phrases;
}
