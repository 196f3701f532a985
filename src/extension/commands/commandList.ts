import { addPerson } from './addPerson.js';
import { addTeam } from './addTeam.js';
import { applyFix } from './applyFix.js';
import { assignOwner } from './assignOwner.js';
import { checkWorkspace } from './checkWorkspace.js';
import { chooseSection } from './chooseSection.js';
import type { Command } from './command.js';
import { copyCheck } from './copyCheck.js';
import { fixAll } from './fixAll.js';
import { settleDissent, takeBackDissent } from './endDissent.js';
import { filterDocumentsMine } from './filterDocumentsMine.js';
import { filterDocumentsMyTurn } from './filterDocumentsMyTurn.js';
import { filterOwnershipGaps } from './filterOwnershipGaps.js';
import { filterOwnershipMine } from './filterOwnershipMine.js';
import { filterOwnershipRole } from './filterOwnershipRole.js';
import { groupDocuments } from './groupDocuments.js';
import { imAway } from './imAway.js';
import { insertRequirement } from './insertRequirement.js';
import { leaveLayoutsAlone } from './leaveLayoutsAlone.js';
import { readLayoutsAgain } from './readLayoutsAgain.js';
import { leaveNote } from './leaveNote.js';
import { markDone } from './markDone.js';
import { moveSection } from './moveSection.js';
import { moveToStage } from './moveToStage.js';
import { newPrd } from './newPrd.js';
import { newSdd } from './newSdd.js';
import { openPartner, openPartnerToSide } from './openPartner.js';
import { recordDissent } from './recordDissent.js';
import { resolveNote } from './resolveNote.js';
import { retireRequirement } from './retireRequirement.js';
import { revealInCharter } from './revealInCharter.js';
import { reviewOwnership } from './reviewOwnership.js';
import { saveAsTemplate } from './saveAsTemplate.js';
import { setUpOwnership } from './setUpOwnership.js';
import { shareArea } from './shareArea.js';
import { showAllDocuments } from './showAllDocuments.js';
import { showAllOwnership } from './showAllOwnership.js';
import { showCoverage } from './showCoverage.js';
import { showOwner } from './showOwner.js';
import { confirmCoverage } from './confirmCoverage.js';
import { showWhatChanged } from './showWhatChanged.js';
import { signOff } from './signOff.js';
import { standIn } from './standIn.js';
import { stopCheckingWorkspace } from './stopCheckingWorkspace.js';
import { stopStandingIn } from './stopStandingIn.js';
import { thisSectionAnswers } from './thisSectionAnswers.js';
import { toggleCodeLens } from './toggleCodeLens.js';
import { treatFileAs } from './treatFileAs.js';
import { trySample } from './trySample.js';

/** Every command the extension registers. */
export const commands: readonly Command[] = [
  newPrd,
  newSdd,
  saveAsTemplate,
  setUpOwnership,
  trySample,
  copyCheck,
  treatFileAs,
  toggleCodeLens,
  showCoverage,
  showOwner,
  thisSectionAnswers,
  chooseSection,
  revealInCharter,
  leaveNote,
  resolveNote,
  recordDissent,
  takeBackDissent,
  settleDissent,
  signOff,
  insertRequirement,
  retireRequirement,
  confirmCoverage,
  showWhatChanged,
  moveSection,
  standIn,
  stopStandingIn,
  applyFix,
  fixAll,
  assignOwner,
  shareArea,
  markDone,
  addPerson,
  addTeam,
  imAway,
  reviewOwnership,
  filterOwnershipMine,
  filterOwnershipRole,
  filterOwnershipGaps,
  showAllOwnership,
  filterDocumentsMine,
  filterDocumentsMyTurn,
  showAllDocuments,
  groupDocuments,
  leaveLayoutsAlone,
  readLayoutsAgain,
  moveToStage,
  openPartner,
  openPartnerToSide,
  checkWorkspace,
  stopCheckingWorkspace,
];
