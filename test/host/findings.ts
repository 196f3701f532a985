import * as vscode from 'vscode';
import { ok } from './assert.js';
import { fileUri } from './workspaceFiles.js';

/** Tandem's problems of a file, as `rule line:character message`, in the order of the text. */
export function problems(uri: vscode.Uri): string[] {
  return own(uri)
    .sort((a, b) => a.range.start.compareTo(b.range.start))
    .map((diagnostic) => {
      const { line, character } = diagnostic.range.start;
      return `${ruleOf(diagnostic)} ${line}:${character} ${diagnostic.message}`;
    });
}

/** The rules of {@link problems} alone. */
export function rules(uri: vscode.Uri): string[] {
  return own(uri)
    .sort((a, b) => a.range.start.compareTo(b.range.start))
    .map(ruleOf);
}

/** Waits, on the editor's own events, until a file's rules satisfy `wanted`; fails with what they are instead. */
export async function waitForRules(uri: vscode.Uri, wanted: (rules: readonly string[]) => boolean): Promise<void> {
  await eventually(
    (check) => vscode.languages.onDidChangeDiagnostics(check),
    () => wanted(rules(uri)),
    () => `problems are: ${problems(uri).join(' | ') || 'none'}`,
  );
}

/** Waits until `holds`, looking again whenever `subscribe` reports something; fails after 10 s. */
export async function eventually(
  subscribe: (check: () => void) => vscode.Disposable,
  holds: () => boolean,
  describe: () => string,
): Promise<void> {
  let subscription: vscode.Disposable | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      const check = () => holds() && resolve();
      subscription = subscribe(check);
      timer = setTimeout(() => reject(new Error(`Waited 10 s in vain: ${describe()}`)), 10_000);
      check();
    });
  } finally {
    subscription?.dispose();
    clearTimeout(timer);
  }
}

/** Resolves once Tandem knows of a document that was written past the editor. */
export async function noticed(path: string, title: string): Promise<void> {
  for (const end = Date.now() + 10_000; Date.now() < end;) {
    const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      title,
    );
    if (found.some(({ location }) => location.uri.toString() === fileUri(path).toString())) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  ok(false, `${path} was not noticed`);
}

/** Texts of the code lenses over a document, each with its zero-based line: `12 Why · PM …`. */
export async function lenses(uri: vscode.Uri): Promise<string[]> {
  const found = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 100);
  return found
    .sort((a, b) => a.range.start.compareTo(b.range.start))
    .map((lens) => `${lens.range.start.line} ${lens.command?.title ?? ''}`);
}

/** Tandem's code actions for a range. */
export async function codeActions(
  uri: vscode.Uri,
  range: vscode.Range,
  kind?: vscode.CodeActionKind,
): Promise<vscode.CodeAction[]> {
  const args = kind ? [kind.value] : [];
  return vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, range, ...args);
}

/** Applies a code action as the editor does when it is chosen: its edit, then its command. */
export async function choose(action: vscode.CodeAction | undefined): Promise<void> {
  ok(action, 'the action is not offered');
  if (action.edit) ok(await vscode.workspace.applyEdit(action.edit), `“${action.title}” was not applied`);
  const { command } = action;
  if (command) await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
}

function own(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter((diagnostic) => diagnostic.source === 'tandem');
}

function ruleOf(diagnostic: vscode.Diagnostic): string {
  const { code } = diagnostic;
  return typeof code === 'object' ? String(code.value) : String(code);
}
