import type { Core } from '../analysis/core.js';
import type { PersonId } from '../charter/model/charter.js';

/** Who edits what, since when. */
export interface AboutSessions {
  /** A document was opened, or its file changed on the disk while nobody had typed. */
  begin(uri: string, text: string): void;
  /** Tandem itself changed a document: what it wrote counts as nobody's edit. */
  accept(uri: string, before: string, after: string): void;
  /** The user speaks for some people in this document, until it is closed or they stop. */
  standIn(uri: string, people: readonly PersonId[]): void;
  stopStandingIn(uri: string, people: readonly PersonId[]): void;
}

/** Who edits what in a core. */
export function aboutSessions({ sessions }: Core): AboutSessions {
  return {
    begin: (uri, text) => sessions.begin(uri, text),
    accept: (uri, before, after) => sessions.accept(uri, before, after),
    standIn: (uri, people) => sessions.standIn(uri, people),
    stopStandingIn: (uri, people) => sessions.stopStandingIn(uri, people),
  };
}
