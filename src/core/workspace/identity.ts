import type { Charter, Person } from '../charter/model/charter.js';
import { findPerson } from '../charter/resolve/owners.js';

/** What is known of whoever sits at the keyboard; any part may be missing. */
export interface Identity {
  /** As in `ownership.yaml`, with or without `@`. */
  readonly handle?: string;
  readonly email?: string;
  readonly name?: string;
}

/** The person of a charter who is at the keyboard; `undefined` when the charter knows nobody like that. */
export function findMe(charter: Charter, identity: Identity | undefined): Person | undefined {
  for (const text of [identity?.handle, identity?.email, identity?.name]) {
    const person = text?.trim() ? findPerson(charter, text) : undefined;
    if (person) return person;
  }
  return undefined;
}
