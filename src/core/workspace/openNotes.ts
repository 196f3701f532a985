import type { TeamId } from '../charter/model/charter.js';
import type { DissentFact, NoteFact } from './index/facts.js';

/** A note and the document it stands in. */
export interface OpenNote extends NoteFact {
  readonly uri: string;
}

/** An open dissent and the document it stands in. */
export interface OpenDissentFact extends DissentFact {
  readonly uri: string;
}

/** The same with the team whose document it is: to whom it goes depends on that. */
export interface ShownDissent extends OpenDissentFact {
  readonly team: TeamId | undefined;
}
