import { adr } from './adr.js';
import { agentFiles } from './agentFiles.js';
import { agentOs } from './agentOs.js';
import { aiDlc } from './aiDlc.js';
import { arc42 } from './arc42.js';
import { bmad } from './bmad.js';
import { conductor } from './conductor.js';
import { enhancements } from './enhancements.js';
import { gitLabDesign } from './gitLabDesign.js';
import { gsd } from './gsd.js';
import { kiro } from './kiro.js';
import type { Layout } from './layout.js';
import { openSpec } from './openSpec.js';
import { plainNames } from './plainNames.js';
import { prp } from './prp.js';
import { rfcs } from './rfcs.js';
import { specKit } from './specKit.js';
import { superpowers } from './superpowers.js';
import { taskmaster } from './taskmaster.js';

/** Every layout. Where two know a file and begin at the same folder, the first one goes. */
export const layouts: readonly Layout[] = [
  specKit,
  kiro,
  openSpec,
  bmad,
  gsd,
  conductor,
  taskmaster,
  aiDlc,
  agentOs,
  superpowers,
  prp,
  enhancements,
  rfcs,
  gitLabDesign,
  adr,
  arc42,
  plainNames,
  agentFiles,
];

/** The layout of an id. */
export function layoutOf(id: string): Layout | undefined {
  return layouts.find((layout) => layout.id === id);
}

/** Ids of those that a charter or a setting can switch off. */
export const layoutIds: readonly string[] = layouts.map(({ id }) => id);
