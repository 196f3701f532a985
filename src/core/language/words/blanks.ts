import type { Phrases } from '../phrases.js';

/**
 * Words of one language that stand where an answer is still to come: blanks, prompts, promises to write it. Phrases compare
 * without case, accents and width of letters.
 */
export interface BlankWords {
  /** They stand for an answer wherever they stand: “The date is to be determined.” */
  readonly standIns: Phrases;
  /** Values of a status. Elsewhere they are no value when nothing else stands there: “Owner: in progress”. */
  readonly states: Phrases;
  /** They do so where nothing else stands in the value, line or item: “Owner: pending”. */
  readonly alone: Phrases;
  /** Alone they are no value, yet leave nothing to fill in: “none”; or they name what is wanted, as `Owner: name` does. */
  readonly nothing: Phrases;
  /** A short sentence that holds one puts its answer off: “We will figure this out later.” */
  readonly promises: Phrases;
  /** They join a subject and a blank: “is” in “The date is TBD”, です behind 未定. */
  readonly copulas: Phrases;
  /** After a blank they begin what may be an answer: “probably” in “TBD, probably in May”. */
  readonly hedges: Phrases;
  /** Labels under which a state is a value: “Status”. */
  readonly statuses: Phrases;
  /** Heads of columns that rank or mark what a row is about, and say nothing without it: “Priority”, “MVP”. */
  readonly grades: Phrases;
  /** Of these, those that mark what the first version needs: “MVP”. */
  readonly minimum: Phrases;

  /** Where in its sentence an order stands. */
  readonly ordersAt: 'start' | 'end';
  /** Orders to write that are given to an author alone: “describe”. At the end of a sentence they leave no doubt. */
  readonly orders: Phrases;
  /** Orders that may as well be a requirement: “list”, “add”. */
  readonly weakOrders: Phrases;
  /** They go before an order to an author: “please”. */
  readonly please: Phrases;
  /** They tell that an order is about the document: “here”, “in a few sentences”. */
  readonly here: Phrases;
  /** What forms ask for: “the problem”, “the goals”. */
  readonly subjects: Phrases;
  /** With them a form's questions begin: “what”, “are there any”. */
  readonly questions: Phrases;
  /** With them begins what follows an order: “keep”, “be” in “Describe the problem. Keep it short.” */
  readonly advice: Phrases;
  /** With them begins a sentence on what its own section is for: “this section describes”. */
  readonly purposes: Phrases;

  /** In brackets they begin a blank: “insert” in `[insert the date]`. */
  readonly inserts: Phrases;
  /** In brackets they are a blank, or the word that counts in it: “name” in `[PM name]`. */
  readonly wanted: Phrases;
  /** Dates in letters: `YYYY-MM-DD`. */
  readonly dateForms: Phrases;
  /** Units whose number may be an X: “percent”, “days”. */
  readonly units: Phrases;
  /** Next to them an XX is a Roman number: “century”. */
  readonly centuries: Phrases;

  /** Before a blank they make it a thing that is spoken of: “every” in “every TODO”. */
  readonly articles: Phrases;
  /** Behind a blank they do so too: “comments” in “TODO comments”. */
  readonly things: Phrases;
  /** Before a blank they make it what a screen shows, a button or a name: “press” in “press [Name]”. */
  readonly shown: Phrases;
  /** In one sentence with a form such as `YYYY-MM-DD` they make it what the sentence speaks of: “format”. */
  readonly formats: Phrases;
}
