import type { Charters } from '../workspace/charters.js';
import type { EditingSessions } from '../workspace/editingSession.js';
import type { ForeignFiles } from '../workspace/foreignFiles.js';
import type { WorkspaceIndex } from '../workspace/index/workspaceIndex.js';
import type { Ledgers } from '../workspace/ledgers.js';
import type { Manifests } from '../workspace/manifests/manifests.js';
import type { Ports } from '../workspace/ports.js';
import type { TemplateFiles } from '../workspace/templates/templateFiles.js';

/** What an analysis is made with. */
export interface AnalyzerSources {
  readonly ports: Ports;
  readonly charters: Charters;
  readonly sessions: EditingSessions;
  readonly foreignFiles: ForeignFiles;
  readonly ledgers: Ledgers;
  readonly manifests: Manifests;
  readonly documents: WorkspaceIndex;
  readonly templates: TemplateFiles;
}
