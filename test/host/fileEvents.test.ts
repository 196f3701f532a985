import * as vscode from 'vscode';
import { ok } from './assert.js';
import { lenses, rules, waitForRules } from './findings.js';
import { closeEverything, createFile, fileUri, openFile, replaceAll } from './workspaceFiles.js';

const charter = `version: 1
people:
  ada: { name: Ada Lovelace }
teams:
  crew: { name: Crew, roles: { pm: ada } }
`;

/** A document that says whether its charter knows the team: the charter of the sample does not. */
const ofCrew = '---\nteam: crew\n---\n\n# A\n\n## Problem\n\nRefunds take two days, and people leave.\n';
const knowsTeam = (found: readonly string[]) => !found.includes('unknown-team');
const knowsNoTeam = (found: readonly string[]) => found.includes('unknown-team');

async function write(path: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(fileUri(path), new TextEncoder().encode(text));
}

async function remove(path: string): Promise<void> {
  await vscode.workspace.fs.delete(fileUri(path), { recursive: true, useTrash: false });
}

describe('files and folders that come and go', () => {
  afterEach(closeEverything);

  it('a charter governs what lies below it from when it came until it went', async () => {
    const document = await createFile('come/docs/a.prd.md', ofCrew);
    await waitForRules(document.uri, knowsNoTeam);
    await write('come/ownership.yaml', charter);
    await waitForRules(document.uri, knowsTeam);
    await write('come/ownership.yaml', charter.replaceAll(/crew/gi, 'others'));
    await waitForRules(document.uri, knowsNoTeam);
    await write('come/ownership.yaml', charter);
    await waitForRules(document.uri, knowsTeam);
    await remove('come/ownership.yaml');
    await waitForRules(document.uri, knowsNoTeam);
  });

  it('a folder that comes filled brings its charter and the partners in it', async () => {
    await write('staging/ownership.yaml', charter);
    await write('staging/b.sdd.md', '# B\n');
    const inside = await createFile('arrived/docs/a.prd.md', ofCrew);
    await waitForRules(inside.uri, knowsNoTeam);
    const linked = await createFile('linking.prd.md', '---\nsdd: arrived/in/b.sdd.md\n---\n\n# A\n');
    await waitForRules(linked.uri, (found) => found.includes('broken-link'));
    await vscode.workspace.fs.rename(fileUri('staging'), fileUri('arrived/in'));
    await waitForRules(linked.uri, (found) => !found.includes('broken-link'));
    const brought = await createFile('arrived/in/c.prd.md', ofCrew);
    await waitForRules(brought.uri, (found) => found.includes('missing-decision') && knowsTeam(found));
    await vscode.workspace.fs.rename(fileUri('arrived/in'), fileUri('arrived/elsewhere'));
    await waitForRules(linked.uri, (found) => found.includes('broken-link'));
  });

  it('a folder that goes takes its charter and the partners in it along', async () => {
    await write('going/ownership.yaml', charter);
    await write('going/b.sdd.md', '# B\n');
    const inside = await createFile('going/docs/a.prd.md', ofCrew);
    await waitForRules(inside.uri, (found) => found.includes('missing-decision') && knowsTeam(found));
    const linked = await createFile('linked.prd.md', '---\nsdd: going/b.sdd.md\n---\n\n# A\n');
    await waitForRules(linked.uri, (found) => found.includes('missing-decision') && !found.includes('broken-link'));
    await remove('going');
    await waitForRules(linked.uri, (found) => found.includes('broken-link'));
    await waitForRules(inside.uri, knowsNoTeam);
  });

  it('a charter whose file is gone governs no more, though its tab is open; unsaved changes do', async () => {
    const document = await createFile('tab/a.prd.md', ofCrew);
    await waitForRules(document.uri, knowsNoTeam);
    const file = await createFile('tab/ownership.yaml', charter);
    await waitForRules(document.uri, knowsTeam);
    await remove('tab/ownership.yaml');
    await waitForRules(document.uri, knowsNoTeam);
    ok(!file.isClosed, 'the tab is still there');
    await replaceAll(file, `${charter}# Kept after all.\n`);
    await waitForRules(document.uri, knowsTeam);
  });

  it('a file that comes and goes all the time keeps nothing away', async () => {
    const document = await createFile('busy/a.prd.md', ofCrew);
    const linked = await createFile('busy/b.sdd.md', '---\nprd: flicker.md\n---\n\n# B\n');
    await waitForRules(document.uri, (found) => found.includes('missing-decision'));
    let isOver = false;
    const flicker = async () => {
      while (!isOver) {
        await write('busy/flicker.md', '# Neither\n');
        await new Promise((done) => setTimeout(done, 100));
        await remove('busy/flicker.md');
      }
    };
    const flickering = flicker();
    try {
      await replaceAll(document, `${document.getText()}\n## Requirements\n\n- FR-1: A refund takes a minute.\n`);
      await waitForRules(document.uri, (found) => !found.includes('missing-decision'));
      ok((await lenses(document.uri)).length > 1, 'there are no lenses');
      // One that the file concerns is read again and again, and shows all the same.
      await replaceAll(linked, `${linked.getText()}\nTODO: write this.\n`);
      await waitForRules(linked.uri, (found) => found.includes('placeholder-text'));
      ok((await lenses(linked.uri)).length > 1, 'there are no lenses');
    } finally {
      isOver = true;
      await flickering;
    }
  });
});

describe('a document that is reloaded from the disk', () => {
  before(() => setMe('priya'));
  after(() => setMe(undefined));
  afterEach(closeEverything);

  it('accuses nobody, not even whoever types right after it', async () => {
    const own = new TextDecoder().decode(await vscode.workspace.fs.readFile(fileUri('docs/hipaa.sdd.md')));
    const document = await createFile('docs/reloaded.sdd.md', own);
    await waitForRules(document.uri, (found) => found.length > 0);
    const placeholders = (names: readonly string[]) => names.filter((name) => name === 'placeholder-text').length;
    const before = placeholders(rules(document.uri));
    const typed = new Promise<void>((resolve, reject) => {
      const listener = vscode.workspace.onDidChangeTextDocument((event) => {
        if (event.document !== document || event.contentChanges.length === 0) return;
        listener.dispose();
        const edit = new vscode.WorkspaceEdit();
        edit.insert(document.uri, new vscode.Position(document.lineCount, 0), '\n## Appendix\n\nTODO: more.\n');
        vscode.workspace.applyEdit(edit).then((done) => (done ? resolve() : reject(new Error('not applied'))), reject);
      });
    });
    const found = own.replace('## Risks\n', '## Risks\n\nA colleague wrote this risk down somewhere else.\n');
    ok(found !== own, 'the sample has its risks');
    await write('docs/reloaded.sdd.md', found);
    await typed;
    await waitForRules(document.uri, (names) => placeholders(names) > before);
    ok(!rules(document.uri).includes('edited-by-other'), rules(document.uri).join(', '));
    ok(document.getText().includes('A colleague wrote'), 'it was reloaded');
    // The next edit is the user's own again.
    await replaceAll(document, document.getText().replace('A colleague wrote', 'I wrote'));
    await waitForRules(document.uri, (names) => names.includes('edited-by-other'));
  });

  it('and changed by hand first is still the user’s', async () => {
    const document = await openFile('docs/hipaa.sdd.md');
    await replaceAll(document, document.getText().replace('## Risks\n', '## Risks\n\nMine.\n'));
    await waitForRules(document.uri, (names) => names.includes('edited-by-other'));
  });
});

async function setMe(handle: string | undefined): Promise<void> {
  await vscode.workspace.getConfiguration('tandem').update('me', handle, vscode.ConfigurationTarget.Workspace);
}
