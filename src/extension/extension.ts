import * as l10n from '@vscode/l10n';
import type MarkdownIt from 'markdown-it';
import * as vscode from 'vscode';
import { createTandem } from '../core/tandem.js';
import { Analyses } from './analyses.js';
import { registerCodeActions } from './codeActions.js';
import { registerCodeLenses } from './codeLenses.js';
import { commands } from './commands/commandList.js';
import { registerCompletions } from './completions.js';
import { CoveragePanel } from './coveragePanel.js';
import { registerDefinitions } from './definitions.js';
import { registerDocumentLinks } from './documentLinks.js';
import { registerDiagnostics } from './diagnostics.js';
import { DocumentsTree } from './documents/documentsTree.js';
import { WorkspaceCheck } from './documents/workspaceCheck.js';
import { DocumentWatch } from './documentWatch.js';
import { editorPorts } from './editorPorts.js';
import { FileEvents } from './fileEvents.js';
import { registerFileMoves } from './fileMoves.js';
import { registerHovers } from './hovers.js';
import { registerInlayHints } from './inlayHints.js';
import { registerInlineNotes } from './inlineNotes.js';
import { OwnershipTree } from './ownership/ownershipTree.js';
import { PreviewBadges } from './previewBadges.js';
import { registerReferences } from './references.js';
import { registerRename } from './rename.js';
import { registerSample, sampleFolder } from './sample/openSample.js';
import { registerStatusBar } from './statusBar.js';
import { registerSymbols } from './symbols.js';
import { Writer } from './writer.js';

/** What the editor’s Markdown preview asks of extensions that add to it. */
interface PreviewContribution {
  extendMarkdownIt(markdown: MarkdownIt): MarkdownIt;
}

/** Registers everything and reads nothing: the first document is analysed when there is one. */
export function activate(context: vscode.ExtensionContext): PreviewContribution {
  if (vscode.l10n.bundle) l10n.config({ contents: vscode.l10n.bundle });
  const log = vscode.window.createOutputChannel('Tandem', { log: true });
  const ports = editorPorts(log, context.workspaceState);
  const tandem = createTandem(ports);
  const events = new FileEvents();
  const analyses = new Analyses(tandem, log);
  const watch = new DocumentWatch(tandem, analyses, events);
  const ownership = new OwnershipTree(tandem, watch);
  const documents = new DocumentsTree(tandem, analyses, watch, ports.memory);
  const check = new WorkspaceCheck(tandem, analyses, watch, events);
  const writer = new Writer(tandem);
  const coverage = new CoveragePanel(tandem, analyses, watch, { extension: context.extensionUri, log });
  const previews = new PreviewBadges(tandem, analyses);
  context.subscriptions.push(
    log,
    events,
    watch,
    analyses,
    registerDiagnostics(analyses),
    registerCodeLenses(tandem, analyses, watch),
    registerCodeActions(tandem, analyses),
    registerCompletions(tandem, analyses),
    registerHovers(tandem, analyses),
    registerDefinitions(tandem, analyses),
    registerReferences(tandem, analyses),
    registerDocumentLinks(tandem, analyses),
    registerRename(tandem, analyses, writer),
    registerFileMoves(tandem, analyses, writer),
    registerSymbols(tandem, analyses),
    registerInlineNotes(tandem, analyses),
    registerInlayHints(tandem, analyses),
    ownership,
    coverage,
    previews,
    documents,
    check,
    registerStatusBar(tandem, analyses),
    registerSample(context),
    ...commands.map((command) =>
      vscode.commands.registerCommand(command.id, (...args: unknown[]) =>
        command.run(
          {
            tandem,
            ports,
            analyses,
            ownership,
            documents,
            check,
            coverage,
            writer,
            sample: () => sampleFolder(context),
          },
          ...args,
        ),
      ),
    ),
  );
  watch.start();
  return { extendMarkdownIt: (markdown) => previews.extendMarkdownIt(markdown) };
}
