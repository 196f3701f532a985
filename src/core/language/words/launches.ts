import type { Phrases } from '../phrases.js';

/**
 * Words of one language for how a product reaches its users, and in which order. A phrase that ends with `*` stands for all
 * words that begin so: `pilot*`.
 */
export interface LaunchWords {
  /** Words of headings about how it reaches its users: “rollout, go live, deployment”. */
  readonly about: Phrases;
  /** Words of headings about who is told of it, which is no way to users: “launch communication”. */
  readonly telling: Phrases;
  /** Steps on the way to everybody: “beta, canary, feature flag”. */
  readonly stages: Phrases;
  /** Steps that are counted: “phase” in “Phase 1”. */
  readonly counted: Phrases;
  /** Steps of a rollout wherever they are named: “first wave”. */
  readonly steps: Phrases;
  /** It comes to somebody: “gets it, goes live, roll it out”. */
  readonly gives: Phrases;
  /** The same in words that features use as well: “available to, behind a”. */
  readonly offers: Phrases;
  /** What comes first: “first, initially”. */
  readonly first: Phrases;
  /** What comes after it: “then, followed by, until”. */
  readonly then: Phrases;
  /** All of them, or those who are left: “everybody, the rest”. */
  readonly everyone: Phrases;
  /** Little by little: “gradually, in waves”. */
  readonly gradual: Phrases;
  /** Groups of people who may get it: “users, staff”. */
  readonly audience: Phrases;
  /** Sees to something: “owns, responsible for”. */
  readonly owns: Phrases;
  /** What such a person sees to: “rollout, launch”. */
  readonly event: Phrases;
  /** It is over: “was launched, last year”. */
  readonly past: Phrases;
}
