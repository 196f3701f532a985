import type { CharterFix } from './problems.js';
import type { Reading } from './reading.js';

/** “Add to the charter” for a person. */
export function addPersonFix(_reading: Reading, _id: string): readonly CharterFix[] {
  return [];
}

/** “Add to the charter” for a role. */
export function addRoleFix(_reading: Reading, _id: string): readonly CharterFix[] {
  return [];
}
