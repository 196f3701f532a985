import type { Command } from './command.js';
import { leaveNote } from './leaveNote.js';
import { moveSection } from './moveSection.js';
import { newPrd } from './newPrd.js';
import { newSdd } from './newSdd.js';
import { revealInCharter } from './revealInCharter.js';
import { setUpOwnership } from './setUpOwnership.js';
import { showOwner } from './showOwner.js';
import { standIn } from './standIn.js';
import { toggleCodeLens } from './toggleCodeLens.js';
import { treatFileAs } from './treatFileAs.js';

/** Every command the extension registers. */
export const commands: readonly Command[] = [
  newPrd,
  newSdd,
  setUpOwnership,
  treatFileAs,
  toggleCodeLens,
  showOwner,
  revealInCharter,
  leaveNote,
  moveSection,
  standIn,
];
