import assert from 'node:assert/strict';
import type { Editor } from './editor.js';
import { sharedEditor } from './sharedEditor.js';

describe('typing in a long document', function () {
  // A flicker that shows in one run of two is a flicker.
  this.retries(0);
  let editor: Editor;

  before(async () => {
    editor = await sharedEditor();
    await editor.openWorkspace();
    await editor.writeFile('docs/long.prd.md', longPrd());
  });

  it('never makes a lens flicker or the text jump', async () => {
    await editor.openFile('docs/long.prd.md');
    await editor.text.waitForLens('What · PM Priya Natarajan');
    await editor.text.goTo(10, 12);
    const watch = await editor.watchLenses();
    await editor.text.type(' Typed at the speed of a hand, a sentence and then one more, to be sure.', 40);
    await editor.page.keyboard.press('Enter');
    await editor.text.type('And a new line.', 40);
    // Only once the title says the new stage has the editor drawn lenses made after the typing.
    await editor.text.goTo(3, 11);
    await editor.text.type('x');
    await editor.text.waitForLens('stage prdx');
    const seen = await watch.stop();
    const [first = [], ...states] = seen.map((state) => state.map((text) => text.replace('stage prdx', 'stage prd')));
    assert.ok(first.length > 2, 'there are lenses to watch');
    for (const state of states) {
      // The line that Enter adds may push the last lens out of view; anything else, even for one frame, is a flicker.
      const rest = state.length === first.length ? first : first.slice(0, -1);
      assert.deepEqual(state, rest, 'lenses went away, or changed places, while typing');
    }
    await editor.screenshot('typing');
  });
});

/** A PRD of 2,000 lines with a section every ten. */
function longPrd(): string {
  const lines = [
    '---',
    'document: prd',
    'stage: prd',
    '---',
    '',
    '# A long document',
    '',
    '## Problem',
    '',
    'It is long.',
    '',
  ];
  for (let section = 0; lines.length < 2000; section++) {
    lines.push(`## Requirements of part ${section}`, '');
    for (let item = 0; item < 7; item++)
      lines.push(`- FR-${section * 7 + item}: The part does **one thing** and \`another\` for somebody.`);
    lines.push('');
  }
  return `${lines.join('\n')}\n`;
}
