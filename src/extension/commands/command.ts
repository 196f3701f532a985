import type * as vscode from 'vscode';
import type { Tandem } from '../../core/tandem.js';
import type { Ports } from '../../core/workspace/ports.js';
import type { Analyses } from '../analyses.js';
import type { DocumentsTree } from '../documents/documentsTree.js';
import type { WorkspaceCheck } from '../documents/workspaceCheck.js';
import type { CoveragePanel } from '../coveragePanel.js';
import type { OwnershipTree } from '../ownership/ownershipTree.js';
import type { Writer } from '../writer.js';

/** What commands work with. */
export interface CommandContext {
  readonly tandem: Tandem;
  readonly ports: Ports;
  readonly analyses: Analyses;
  readonly ownership: OwnershipTree;
  readonly documents: DocumentsTree;
  readonly check: WorkspaceCheck;
  readonly coverage: CoveragePanel;
  readonly writer: Writer;
  /** Makes the sample ready and gives its folder. */
  readonly sample: () => Promise<vscode.Uri>;
}

/**
 * One command. `run` gets what its caller passed: nothing from the palette, so arguments are checked, never trusted.
 */
export interface Command {
  readonly id: string;
  readonly run: (context: CommandContext, ...args: readonly unknown[]) => Promise<void>;
}
