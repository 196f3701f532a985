import { layoutIds } from '../layouts/layoutList.js';
import { ruleIds } from '../rules/ruleList.js';
import { Charters } from '../workspace/charters.js';
import { EditingSessions } from '../workspace/editingSession.js';
import { ForeignFiles } from '../workspace/foreignFiles.js';
import { Ledgers } from '../workspace/ledgers.js';
import { Manifests } from '../workspace/manifests/manifests.js';
import { WorkspaceIndex } from '../workspace/index/workspaceIndex.js';
import type { Ports } from '../workspace/ports.js';
import { TemplateFiles } from '../workspace/templates/templateFiles.js';
import { Analyzer } from './analyzer.js';
import type { AnalyzerSources } from './analyzerSources.js';

/** The parts of the core that remember something, put together. */
export interface Core extends AnalyzerSources {
  readonly analyzer: Analyzer;
}

/** Puts the core together over what its surroundings offer. */
export function createCore(ports: Ports): Core {
  const charters = new Charters(ports, { rules: ruleIds, layouts: layoutIds });
  const sessions = new EditingSessions();
  const ledgers = new Ledgers(ports.files);
  const foreignFiles = new ForeignFiles(ports.files, ports.folders);
  const manifests = new Manifests(ports.files, ports.folders, charters);
  const documents = new WorkspaceIndex({ ports, charters, foreignFiles, ledgers, manifests });
  const templates = new TemplateFiles(ports.files, charters);
  const sources = { ports, charters, sessions, foreignFiles, ledgers, manifests, documents, templates };
  return { ...sources, analyzer: new Analyzer(sources) };
}
