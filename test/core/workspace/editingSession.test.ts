import assert from 'node:assert/strict';
import { inlineNotes } from '../../../src/core/features/inlineNotes.js';
import { leaveNoteEdit } from '../../../src/core/features/leaveNote.js';
import { findNotes } from '../../../src/core/document/notes.js';
import { parseMarkdown } from '../../../src/core/parse/markdownParser.js';
import { LineIndex } from '../../../src/core/text/lineIndex.js';
import { applyEdits } from '../../../src/core/text/textEdit.js';
import { MemoryWorkspace } from '../memoryWorkspace.js';

const text = `# Refunds

## Problem

Refunds take two days and people leave.

## Requirements

- FR-1: A refund takes a minute.

## Design

A queue.
`;

const charter = `people:
  ada: { name: Ada Lovelace, email: ada@example.com }
  grace: { name: Grace Hopper, aliases: [Amazing Grace] }
  helen: { name: Helen Brooks }
teams:
  all: { roles: { pm: helen } }
  payments: { parent: all, roles: { pm: ada, em: grace } }
`;

const path = 'refunds.prd.md';

function open(identity: MemoryWorkspace['identity']): MemoryWorkspace {
  const workspace = new MemoryWorkspace({ [path]: `---\nteam: payments\n---\n${text}`, 'ownership.yaml': charter });
  workspace.identity = identity;
  workspace.tandem.sessions.begin(workspace.uri(path), workspace.files.get(path) ?? '');
  return workspace;
}

async function findings(workspace: MemoryWorkspace, edit: (text: string) => string) {
  const analysis = await workspace.analyze(path, edit(workspace.files.get(path) ?? ''));
  assert.ok(analysis.type === 'document');
  return {
    own: analysis.findings.filter((finding) => finding.rule === 'edited-by-other'),
    notes: inlineNotes(analysis.document, analysis.session),
  };
}

const changeWhat = (before: string) => before.replace('a minute', 'two minutes');

describe('edited-by-other', () => {
  it('names the owner of a section that somebody else is changing, and offers a note and standing in', async () => {
    const { own, notes } = await findings(open({ email: 'GRACE', name: 'Amazing Grace' }), changeWhat);
    assert.deepEqual(
      own.map(({ severity, message, range, fixes }) => ({ severity, message, range, fixes })),
      [
        {
          severity: 'info',
          message:
            'What is for Ada Lovelace (PM) to decide, and you are changing it. Leave a note, or say that you are standing in.',
          range: { start: { line: 9, character: 0 }, end: { line: 9, character: 15 } },
          fixes: [
            {
              title: 'Leave a note to Ada Lovelace',
              edits: [],
              preferred: false,
              action: { type: 'leaveNote', to: 'ada' },
            },
            { title: 'I’m standing in for Ada Lovelace', edits: [], preferred: false, action: { type: 'standIn' } },
          ],
        },
      ],
    );
    assert.deepEqual(notes, [{ line: 9, text: 'What is for Ada Lovelace (PM) to decide' }]);
  });

  it('is silent for the owner, for whoever holds the role above, and for people it does not know', async () => {
    for (const identity of [
      { email: 'ada@example.com' },
      { name: 'Helen Brooks' },
      { name: 'Somebody Else' },
      undefined,
    ]) {
      assert.deepEqual(await findings(open(identity), changeWhat), { own: [], notes: [] });
    }
  });

  it('is silent before the first change, and once the change is taken back', async () => {
    const workspace = open({ handle: '@grace' });
    assert.equal((await findings(workspace, (before) => before)).own.length, 0);
    assert.equal((await findings(workspace, changeWhat)).own.length, 1);
    assert.equal((await findings(workspace, (before) => before)).own.length, 0);
  });

  it('says nothing of sections that only moved', async () => {
    const { own } = await findings(open({ handle: 'grace' }), (before) =>
      before.replace('# Refunds\n', '# Refunds\n\nAn introduction.\n').replace(/\n$/, '\n\n\n'),
    );
    assert.deepEqual(own, []);
  });

  it('says nothing more after “I’m standing in”, nor about what came from the disk', async () => {
    const workspace = open({ handle: 'grace' });
    workspace.tandem.sessions.standIn(workspace.uri(path));
    assert.deepEqual((await findings(workspace, changeWhat)).own, []);
    const other = open({ handle: 'grace' });
    other.tandem.sessions.begin(other.uri(path), changeWhat(other.files.get(path) ?? ''));
    assert.deepEqual((await findings(other, changeWhat)).own, []);
  });

  it('says nothing where the document was too heavy to read at first', async () => {
    const workspace = open({ handle: 'grace' });
    workspace.tandem.sessions.begin(workspace.uri(path), `${'> '.repeat(20_000)}x`);
    assert.deepEqual((await findings(workspace, changeWhat)).own, []);
  });

  it('ends with the document', async () => {
    const workspace = open({ handle: 'grace' });
    assert.equal((await findings(workspace, changeWhat)).own.length, 1);
    workspace.tandem.close(workspace.uri(path));
    assert.equal((await findings(workspace, changeWhat)).own.length, 0);
  });
});

describe('notes', () => {
  for (const [name, eol] of [
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ] as const) {
    it(`are left under a heading and found again, ${name}`, () => {
      const before = `# A${eol}${eol}Two${eol}===${eol}Text.${eol}`;
      for (const [heading, expected] of [
        [
          { line: 0, text: '# A' },
          `# A${eol}${eol}<!-- @ada: Is this – still right? -->${eol}${eol}Two${eol}===${eol}Text.${eol}`,
        ],
        [
          { line: 2, text: 'Two' },
          `# A${eol}${eol}Two${eol}===${eol}${eol}<!-- @ada: Is this – still right? -->${eol}Text.${eol}`,
        ],
      ] as const) {
        const edit = leaveNoteEdit({ uri: 'x:/a.md', text: before }, heading, 'ada', 'Is this --> still\nright?');
        assert.ok(edit);
        const after = applyEdits(before, [{ span: new LineIndex(before).spanOf(edit.range), newText: edit.newText }]);
        assert.equal(after, expected);
        const notes = findNotes(parseMarkdown(after));
        assert.deepEqual(
          notes.map(({ to, text: words, span }) => ({ to, words, source: after.slice(span.start, span.end) })),
          [{ to: 'ada', words: 'Is this – still right?', source: '<!-- @ada: Is this – still right? -->' }],
        );
      }
    });
  }

  it('stand under the whole of a heading, which may have moved meanwhile', () => {
    const place = (text: string) =>
      leaveNoteEdit({ uri: 'x:/a.md', text }, { line: 2, text: 'One' }, 'ada', 'Hm')?.range.start;
    assert.deepEqual(place('# A\n\nOne\ntwo\n===\n\nText.\n'), { line: 5, character: 0 });
    assert.deepEqual(place('# A\n\nOne\n\nOne\ntwo\n===\n\nText.\n'), { line: 7, character: 0 });
    assert.equal(place('# A\n\nOne\n\nText.\n'), undefined);
  });

  it('are not found in code', () => {
    assert.deepEqual(findNotes(parseMarkdown('```\n<!-- @ada: no -->\n```\n\n`<!-- @ada: no -->`\n')), []);
  });
});
