import { Editor } from './editor.js';

describe('Restricted Mode', () => {
  let editor: Editor;

  before(async () => {
    editor = await Editor.launch({ name: 'restricted', workspaceTrust: true });
    await editor.openWorkspace();
  });

  after(() => editor.close());

  it('has everything that a trusted folder has', async () => {
    await editor.openFile('docs/hipaa.prd.md');
    await editor.waitForStatus('Restricted Mode');
    await editor.text.waitForLens('Why · PM Priya Natarajan');
    await editor.problems.open();
    await editor.problems.waitFor('There is no file “hipaa-audit.sdd.md”');
    await editor.screenshot('restricted');
  });
});
