/** Somebody, or what stands for somebody, in a text. */
export interface PeopleMention {
  readonly kind: 'handle' | 'person' | 'team' | 'role' | 'vacancy';
  /** Offsets in the text that was read. */
  readonly start: number;
  readonly end: number;
  /** `certain` counts wherever it stands; `likely` has the form of a name; `possible` is a name only because one belongs there. */
  readonly sure: 'certain' | 'likely' | 'possible';
}

/**
 * Where a text stands. `who`: under a heading that asks for people; `label`: as the value of a label that does; `anywhere`:
 * in any other text, where only what is beyond doubt counts.
 */
export type PeoplePlace = 'who' | 'label' | 'anywhere';
