import * as vscode from 'vscode';
import { equal, ok } from './assert.js';
import { lenses } from './findings.js';
import { closeEverything, createFile, replaceAll } from './workspaceFiles.js';

const badge = (...texts: readonly string[]) =>
  texts.map((text, index) => (index === 0 ? `<strong>${text}</strong>` : `<span>${text}</span>`)).join(' · ');
const prd = '# Refunds\n\n## Problem\n\nRefunds take two days.\n\n## Requirements\n\nTBD\n';

/** The HTML that the editor’s preview shows for a document. */
function rendered(document: vscode.TextDocument): Thenable<string> {
  return vscode.commands.executeCommand<string>('markdown.api.render', document);
}

describe('the Markdown preview', () => {
  afterEach(closeEverything);

  it('names decision and owner over each heading, and leaves front matter and the rest alone', async () => {
    const document = await createFile('preview/a.prd.md', `---\nteam: healthcare-platform\n---\n\n${prd}`);
    await lenses(document.uri);
    const html = await rendered(document);
    ok(html.includes(badge('Why', 'PM Priya Natarajan')), html);
    ok(html.includes(badge('What', 'PM Priya Natarajan', 'not answered yet')), html);
    equal(html.match(/tandem-badges/g)?.length, 2);
    ok(/<div class="tandem-badges">[^\n]*<\/div>\n<h2[^>]* id="problem"[^>]*>Problem<\/h2>/.test(html), html);
  });

  it('shows plain headings where nothing was read yet, and of files that are none of ours', async () => {
    const notes = await createFile('preview/notes.md', prd);
    await lenses(notes.uri);
    ok(!(await rendered(notes)).includes('tandem-badge'));
    const html = await vscode.commands.executeCommand<string>('markdown.api.render', prd);
    ok(html.includes('>Problem</h2>') && !html.includes('tandem-badge'), html);
  });

  it('keeps each badge with its heading while somebody types above it', async () => {
    const document = await createFile('preview/moving.prd.md', `---\nteam: healthcare-platform\n---\n\n${prd}`);
    await lenses(document.uri);
    await replaceAll(document, document.getText().replace('## Problem', 'One.\n\nTwo.\n\n## Problem'));
    const html = await rendered(document);
    ok(/Why<\/strong>[^\n]*\n<h2[^>]*>Problem/.test(html), html);
    ok(/What<\/strong>[^\n]*\n<h2[^>]*>Requirements/.test(html), html);
  });

  it('can be switched off', async () => {
    const document = await createFile('preview/off.prd.md', prd);
    await lenses(document.uri);
    const settings = vscode.workspace.getConfiguration('tandem', document.uri);
    await settings.update('preview.badges', false, vscode.ConfigurationTarget.WorkspaceFolder);
    try {
      ok(!(await rendered(document)).includes('tandem-badge'));
    } finally {
      await settings.update('preview.badges', undefined, vscode.ConfigurationTarget.WorkspaceFolder);
    }
    ok((await rendered(document)).includes('tandem-badge'));
  });

  it('has its style sheet among the files of the extension', async () => {
    const extension = vscode.extensions.getExtension('tandem.tandem');
    ok(extension);
    const { contributes } = extension.packageJSON as { contributes: Record<string, readonly string[]> };
    const [path = ''] = contributes['markdown.previewStyles'] ?? [];
    const css = new TextDecoder().decode(
      await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension.extensionUri, path)),
    );
    ok(css.includes('.tandem-badge'));
  });
});
