import { derived } from '../../text/derived.js';
import type { TandemDocument } from '../document.js';
import { findRequirements } from './findRequirements.js';

/** A requirement that is no longer in force. */
export interface Retired {
  readonly id: string;
  /** Its successor, or the reason in words; empty when nobody said. */
  readonly instead: string;
}

/** What a PRD says of requirements that are no longer in force: in its front matter, else by striking them out. */
export const retirementsIn = derived((document: TandemDocument): readonly Retired[] => {
  const listed = document.fields.retired.map(({ requirement, instead }) => ({
    id: requirement.text,
    instead: instead.text,
  }));
  const known = new Set(listed.map(({ id }) => id));
  const struck = findRequirements(document).flatMap(({ id, struck: instead }) =>
    instead === undefined || known.has(id) ? [] : [{ id, instead }],
  );
  return struck.length > 0 ? [...listed, ...struck] : listed;
});
