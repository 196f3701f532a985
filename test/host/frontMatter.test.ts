import * as vscode from 'vscode';
import { deepEqual, includes, ok } from './assert.js';
import { closeEverything, createFile, openFile } from './workspaceFiles.js';

describe('front matter', () => {
  afterEach(closeEverything);

  it('completes keys, kinds, teams, people, stages and partner documents', async () => {
    const document = await createFile(
      'docs/new.prd.md',
      '---\ndocument: \nteam: \nauthors: [\nstage: \nsdd: \n\n---\n\n# New\n',
    );
    const at = (line: number) => completionsAt(document, document.lineAt(line).range.end);
    includes(await at(1), 'prd');
    includes(await at(2), 'healthcare-platform');
    includes(await at(3), 'priya');
    includes(await at(4), 'ready');
    includes(await at(5), 'hipaa.sdd.md');
    const keys = await at(6);
    includes(keys, 'title');
    ok(!keys.includes('document'), 'a key that is there is not offered again');
  });

  it('completes nothing of ours in the body', async () => {
    const document = await createFile('docs/body.prd.md', '---\nstage: prd\n---\n\ndocument: \n');
    const found = await completionsAt(document, document.lineAt(4).range.end);
    ok(!found.includes('prd') && !found.includes('stage'), found.join(', '));
  });

  it('explains keys and people on hover', async () => {
    const document = await openFile('docs/hipaa.prd.md');
    const key = document.positionAt(document.getText().indexOf('stage:') + 1);
    includes(
      await hoversAt(document, key),
      'The stage of the work. In later stages, more of what is missing becomes a warning or an error.',
    );
    const person = document.positionAt(document.getText().indexOf('[priya]') + 2);
    const [text] = await hoversAt(document, person);
    ok(text?.includes('Priya Natarajan'), text ?? 'no hover');
  });

  it('explains on hover why a heading is read as it is', async () => {
    const document = await openFile('docs/hipaa.prd.md');
    const heading = document.positionAt(document.getText().indexOf('## Problem') + 4);
    const [text] = await hoversAt(document, heading);
    ok(text?.includes('Priya Natarajan') && text.includes('problem'), text ?? 'no hover');
  });

  it('is begun by “Treat This File as…” without touching the rest', async () => {
    const text = '# Plain\r\n\r\nSomething.  \r\n';
    const document = await createFile('plain.md', text);
    await vscode.commands.executeCommand('tandem.treatFileAs', 'prd');
    deepEqual(document.getText(), `---\r\ndocument: prd\r\n---\r\n\r\n${text}`);
  });
});

async function completionsAt(document: vscode.TextDocument, position: vscode.Position): Promise<string[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    position,
  );
  const { Property, EnumMember, User, Module, File } = vscode.CompletionItemKind;
  const ours = [Property, EnumMember, User, Module, File];
  return list.items
    .filter((item) => item.kind !== undefined && ours.includes(item.kind))
    .map((item) => (typeof item.label === 'string' ? item.label : item.label.label));
}

async function hoversAt(document: vscode.TextDocument, position: vscode.Position): Promise<string[]> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return hovers.flatMap((hover) =>
    hover.contents.map((part) => (part instanceof vscode.MarkdownString ? part.value : '')),
  );
}
