import assert from 'node:assert/strict';
import type { Editor } from './editor.js';
import { sharedEditor } from './sharedEditor.js';

describe('writing a PRD', () => {
  let editor: Editor;

  before(async () => {
    editor = await sharedEditor();
    await editor.openWorkspace();
  });

  it('starts from a command, with the cursor at the first place to fill in', async () => {
    await editor.runCommand('Tandem: New PRD');
    await editor.quickInput.waitFor();
    await editor.screenshot('new-prd-title');
    await editor.quickInput.answer('Appointment reminders');
    assert.deepEqual(await editor.quickInput.items(), [
      'Standard',
      'Light',
      'With sign-offs',
      'PR-FAQ',
      'One-pager',
      'Other language…',
    ]);
    await editor.quickInput.pick('Standard');
    await editor.screenshot('new-prd-place');
    await editor.quickInput.back();
    await editor.quickInput.back();
    await editor.quickInput.accept();
    await editor.quickInput.pick('Standard');
    await editor.quickInput.pick(/docs/);
    await editor.waitForTab('appointment-reminders.prd.md');
    await editor.text.waitForLens('Why · PM Priya Natarajan · consulted: EM Tomas Lindqvist');
    await editor.waitForStatus('PRD 0/2');
    await editor.screenshot('new-prd');
    await editor.text.type('Every tenth appointment is missed because nobody reminds the patient.');
    await editor.waitForStatus('PRD 1/2');
  });

  it('shows what is missing, and takes it away once it is there', async () => {
    await editor.openFile('docs/patient-export.prd.md');
    await editor.text.waitForLens('1 of 2 decisions answered');
    await editor.problems.open();
    await editor.problems.waitFor('This PRD does not say what it must do');
    await editor.screenshot('missing-decision');
    await editor.problems.goTo('This PRD does not say what it must do');
    await editor.text.applyQuickFix('Insert section “Requirements”');
    await editor.problems.waitForNo('This PRD does not say what it must do');
    await editor.problems.waitFor('The “Requirements” section is empty');
    // Behind the ID in the first row of the table.
    await editor.text.goTo(28, 10);
    await editor.text.type('A clinic exports a patient’s data at the counter.');
    await editor.text.waitForLens('What · PM Priya Natarajan · consulted: EM Tomas Lindqvist');
    await editor.waitForStatus('PRD 2/2');
    await editor.screenshot('section-inserted');
    await editor.problems.close();
  });

  it('makes the SDD from the PRD, linked both ways', async () => {
    await editor.openFile('docs/patient-export.prd.md');
    await editor.runCommand('Tandem: New SDD from This PRD');
    await editor.quickInput.pick('Standard');
    await editor.waitForTab('patient-export-2.sdd.md');
    await editor.text.waitForLens('PRD: patient-export.prd.md');
    await editor.screenshot('new-sdd');
    // The PRD is in an editor, so the link back is its user's to save.
    await editor.openFile('docs/patient-export.prd.md');
    await editor.text.save();
    const prd = await editor.readFile('docs/patient-export.prd.md');
    assert.match(prd, /^sdd: patient-export-2\.sdd\.md$/m);
    const sdd = await editor.readFile('docs/patient-export-2.sdd.md');
    assert.match(sdd, /^prd: patient-export\.prd\.md$/m);
  });

  it('switches lenses off and on', async () => {
    await editor.openFile('docs/hipaa.prd.md');
    await editor.text.waitForLens('Why · PM Priya Natarajan');
    await editor.runCommand('Tandem: Toggle CodeLens');
    await editor.text.waitForNoLens('Why · PM Priya Natarajan');
    await editor.runCommand('Tandem: Toggle CodeLens');
    await editor.text.waitForLens('Why · PM Priya Natarajan');
  });
});
