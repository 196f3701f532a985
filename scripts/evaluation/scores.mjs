import { decisions, requiredOf } from './labels.mjs';

/**
 * @typedef {import('./labels.mjs').Label} Label
 * @typedef {import('./reading.mjs').Reading} Reading
 */

/** Hits, false alarms and misses, counted under one name. */
export class Count {
  hits = 0;
  falseAlarms = 0;
  misses = 0;

  /**
   * @param {boolean} truth
   * @param {boolean} said
   */
  add(truth, said) {
    if (truth && said) this.hits++;
    else if (said) this.falseAlarms++;
    else if (truth) this.misses++;
  }

  /** Of those called so, how many are; nothing called so is no false alarm. */
  get precision() {
    return ratio(this.hits, this.hits + this.falseAlarms);
  }

  /** Of those that are so, how many were found. */
  get recall() {
    return ratio(this.hits, this.hits + this.misses);
  }

  get f1() {
    return ratio(2 * this.hits, 2 * this.hits + this.falseAlarms + this.misses);
  }

  get total() {
    return this.hits + this.falseAlarms + this.misses;
  }
}

/**
 * @param {number} part
 * @param {number} whole
 */
function ratio(part, whole) {
  return whole === 0 ? 1 : part / whole;
}

/** All counts of one reader over all documents. */
export class Scores {
  /** Decisions that the kind must answer and that were called missing or empty. @type {Map<string, Count>} */
  missing = new Map();
  /** Decisions, whatever the kind, that were called answered. @type {Map<string, Count>} */
  answered = new Map();
  /** Pairs of a heading and a decision. @type {Map<string, Count>} */
  headings = new Map();
  /** What went wrong in each document. @type {{ doc: string, faults: string[], headings: Count }[]} */
  documents = [];

  /**
   * @param {Label} label
   * @param {Reading} reading
   */
  add(label, reading) {
    const groups = ['all', `language ${label.language ?? '?'}`, `kind ${label.kind}`];
    const borderline = new Set(label.borderline ?? []);
    /** @type {string[]} */
    const faults = [];
    for (const id of decisions) {
      if (borderline.has(id)) continue;
      const truth = label.answers[id] === true;
      const said = reading.answered[id] === true;
      const required = /** @type {readonly string[]} */ (requiredOf[label.kind]).includes(id);
      for (const group of [id, ...groups]) {
        count(this.answered, group).add(truth, said);
        if (required) count(this.missing, group).add(!truth, !said);
      }
      if (truth !== said)
        faults.push(`${id} ${truth ? 'not seen' : 'seen where there is none'}${required ? ' (required)' : ''}`);
    }
    const own = new Count();
    for (const heading of label.headings) {
      const said = reading.headings.get(heading.line) ?? [];
      for (const id of decisions) {
        const truth = heading.decisions.includes(id);
        own.add(truth, said.includes(id));
        for (const group of [id, ...groups]) count(this.headings, group).add(truth, said.includes(id));
      }
    }
    this.documents.push({ doc: label.doc, faults, headings: own });
  }
}

/**
 * @param {Map<string, Count>} counts
 * @param {string} name
 * @returns {Count}
 */
function count(counts, name) {
  const known = counts.get(name) ?? new Count();
  counts.set(name, known);
  return known;
}
