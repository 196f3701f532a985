import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findPerson } from '../../../src/core/charter/resolve/owners.js';
import { readCharter } from '../../../src/core/charter/read/readCharter.js';
import { stopStandingIn } from '../../../src/core/features/standIns.js';
import { inlineNotes } from '../../../src/core/features/inlineNotes.js';
import { leaveNoteEdit } from '../../../src/core/features/leaveNote.js';
import { findNotes, noteAddress } from '../../../src/core/document/notes.js';
import { parseMarkdown } from '../../../src/core/parse/markdown/markdownParser.js';
import { resolveNoteEdit } from '../../../src/core/features/resolveNote.js';
import { readSections } from '../../../src/core/parse/markdown/sections.js';
import { LineIndex } from '../../../src/core/text/lineIndex.js';
import { applyEdits } from '../../../src/core/text/textEdit.js';
import { MemoryWorkspace } from '../memoryWorkspace.js';

const text = `# Refunds

## Problem

Refunds take two days and people leave.

## Requirements

- FR-1: A refund takes a minute.

## Architecture

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
  it('speaks of the rollout only in a PRD and once somebody has the area', async () => {
    const area = (accountable: string) => `responsibilities: { rollout: { accountable: ${accountable} } }`;
    const own = (extra: string) => charter.replace('em: grace }', `em: grace }, ${extra}`);
    const above = charter.replace('pm: helen }', `pm: helen }, ${area('pm')}`);
    const spokenOf = async (file: string, text: string) => {
      const before = '---\nteam: payments\n---\n\n# A\n\n## Rollout plan\n\nTen clinics first.\n';
      const workspace = new MemoryWorkspace({ [file]: before, 'ownership.yaml': text });
      workspace.identity = { name: 'Grace Hopper' };
      workspace.tandem.sessions.begin(workspace.uri(file), before);
      const analysis = await workspace.analyze(file, before.replace('Ten', 'Five'));
      assert.ok(analysis.type === 'document');
      return analysis.findings.some(({ rule }) => rule === 'edited-by-other');
    };
    assert.equal(await spokenOf('a.prd.md', charter), false, 'nobody has it');
    assert.equal(await spokenOf('a.prd.md', own(area('[]'))), false, 'nobody has it, in so many words');
    assert.equal(await spokenOf('a.prd.md', own(area('pm'))), true, 'the PM has it');
    assert.equal(await spokenOf('a.prd.md', above), true, 'the PM has it by the team above');
    assert.equal(await spokenOf('a.sdd.md', own(area('pm'))), false, 'a design says how, whoever has it');
  });

  it('names the owner of a section that somebody else is changing, and offers a note and standing in', async () => {
    const { own, notes } = await findings(open({ email: 'GRACE', name: 'Amazing Grace' }), changeWhat);
    assert.deepEqual(
      own.map(({ severity, message, range, fixes }) => ({ severity, message, range, fixes })),
      [
        {
          severity: 'info',
          message:
            'You are editing “What”, which Ada Lovelace (PM) owns. Leave a note, or say that you are standing in.',
          range: { start: { line: 9, character: 0 }, end: { line: 9, character: 15 } },
          fixes: [
            {
              title: 'Leave a note to Ada Lovelace',
              edits: [],
              preferred: false,
              action: { type: 'leaveNote', to: 'ada' },
            },
            {
              title: 'I’m standing in for Ada Lovelace',
              edits: [],
              preferred: false,
              action: { type: 'standIn', people: ['ada'] },
            },
          ],
        },
      ],
    );
    assert.deepEqual(notes, [{ line: 9, text: 'Ada Lovelace (PM) owns “What”' }]);
  });

  it('offers no note to an owner whom no note can be addressed to', async () => {
    const workspace = open({ handle: 'grace' });
    workspace.files.set(
      'ownership.yaml',
      charter
        .replace('ada: { name: Ada Lovelace, email: ada@example.com }', '"a: b": { name: Ada Lovelace }')
        .replace('pm: ada', 'pm: "a: b"'),
    );
    workspace.core.charters.forget(workspace.uri('ownership.yaml'));
    const { own } = await findings(workspace, changeWhat);
    assert.deepEqual(
      own.map(({ message, fixes }) => [message, fixes.map(({ title }) => title)]),
      [
        [
          'You are editing “What”, which Ada Lovelace (PM) owns. Say that you are standing in, if you are.',
          ['I’m standing in for Ada Lovelace'],
        ],
      ],
    );
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

  it('says nothing more after “I’m standing in” for that owner, until it is taken back', async () => {
    const workspace = open({ handle: 'grace' });
    workspace.tandem.sessions.standIn(workspace.uri(path), ['ada']);
    const { own, notes } = await findings(workspace, changeWhat);
    assert.deepEqual(own, []);
    assert.deepEqual(notes, [{ line: 9, text: 'You are standing in for Ada Lovelace (PM)' }]);
    const analysis = await workspace.analyze(path, changeWhat(workspace.files.get(path) ?? ''));
    assert.ok(analysis.type === 'document');
    const at = (line: number) => ({ start: { line, character: 0 }, end: { line, character: 0 } });
    const [way] = stopStandingIn(analysis.document, analysis.session, at(11));
    assert.equal(way?.title, 'Stop standing in for Ada Lovelace');
    assert.deepEqual(way.action, { type: 'stopStandingIn', people: ['ada'] });
    assert.deepEqual(stopStandingIn(analysis.document, analysis.session, at(5)), []);
    workspace.tandem.sessions.stopStandingIn(workspace.uri(path), ['ada']);
    assert.equal((await findings(workspace, changeWhat)).own.length, 1);
  });

  it('goes on about other owners while somebody stands in for one', async () => {
    const workspace = open({ handle: 'helen' });
    workspace.files.set('ownership.yaml', charter.replace('pm: helen', 'pm: ada'));
    workspace.core.charters.forget(workspace.uri('ownership.yaml'));
    workspace.tandem.sessions.standIn(workspace.uri(path), ['ada']);
    const both = (before: string) => changeWhat(before).replace('A queue', 'Two queues');
    const { own } = await findings(workspace, both);
    assert.deepEqual(
      own.map(({ message }) => message.split('.')[0]),
      ['You are editing “How”, which Grace Hopper (EM) owns'],
    );
  });

  it('is quiet for a section with a new note to its owner, and for that one only', async () => {
    const workspace = open({ handle: 'grace' });
    const noted = (before: string) =>
      changeWhat(before)
        .replace('## Requirements\n', '## Requirements\n\n<!-- @ada: two minutes, is that fine? -->\n')
        .replace('two days', 'three days');
    const { own, notes } = await findings(workspace, noted);
    assert.deepEqual(
      own.map(({ message }) => message.split('.')[0]),
      ['You are editing “Why”, which Ada Lovelace (PM) owns'],
    );
    assert.equal(notes.length, 1);
    // Typing goes on, and nothing more is said of it.
    assert.equal((await findings(workspace, (text) => noted(text).replace('two minutes.', 'ten.'))).own.length, 1);
  });

  it('is not quieted by a note to somebody else, or by one that was there before', async () => {
    const other = (before: string) => changeWhat(before).replace('- FR-1', '<!-- @helen: look -->\n\n- FR-1');
    assert.equal((await findings(open({ handle: 'grace' }), other)).own.length, 1);
    const workspace = open({ handle: 'grace' });
    const old = (workspace.files.get(path) ?? '').replace('- FR-1', '<!-- @ada: old -->\n\n- FR-1');
    workspace.files.set(path, old);
    workspace.tandem.sessions.begin(workspace.uri(path), old);
    assert.equal((await findings(workspace, changeWhat)).own.length, 1);
  });

  it('offers its fixes anywhere in the changed section', async () => {
    const { own } = await findings(open({ handle: 'grace' }), changeWhat);
    assert.deepEqual(own[0]?.scope, { start: { line: 9, character: 0 }, end: { line: 13, character: 0 } });
  });

  it('never counts what Tandem itself wrote', async () => {
    const workspace = open({ handle: 'grace' });
    const before = workspace.files.get(path) ?? '';
    const after = before.replace('A queue.', 'A queue.\n\n## Success metrics\n\n| Metric |\n| --- |\n');
    workspace.tandem.sessions.accept(workspace.uri(path), before, changeWhat(after));
    assert.deepEqual((await findings(workspace, () => changeWhat(after))).own, []);
    // Undone and done again, it is still Tandem's.
    assert.deepEqual((await findings(workspace, () => before)).own, []);
    assert.deepEqual((await findings(workspace, () => changeWhat(after))).own, []);
    assert.equal((await findings(workspace, () => after.replace('two days', 'an hour'))).own.length, 1);
  });

  it('still counts what somebody had typed into a section before Tandem wrote there', async () => {
    const workspace = open({ handle: 'grace' });
    const typed = changeWhat(workspace.files.get(path) ?? '');
    const after = typed.replace('- FR-1', '- FR-2: More.\n- FR-1');
    workspace.tandem.sessions.accept(workspace.uri(path), typed, after);
    assert.equal((await findings(workspace, () => after)).own.length, 1);
  });

  it('says nothing about what came from the disk', async () => {
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
  it('are read back as notes to the person whom they were left for, whatever the charter calls them', () => {
    const name = fc.oneof(
      fc.string({
        unit: fc.constantFrom('a', 'B', 'é', '@', '.', '+', '/', "'", ' ', ':', '-', '>', '<', '!', '"'),
        minLength: 1,
      }),
      fc.constantFrom(
        'ada@example.com',
        'a+b@c.io',
        'org/team',
        "o'brien",
        '@ada',
        'x-->y',
        'a--b',
        '--',
        '>',
        ':',
        '王芳',
      ),
      fc.string({ unit: 'binary', minLength: 1 }),
    );
    const people = fc.dictionary(
      name,
      fc.record({ email: name, github: name, aliases: fc.array(name, { maxLength: 2 }) }, { requiredKeys: [] }),
      { minKeys: 1, maxKeys: 4 },
    );
    const words = fc.string({ unit: fc.constantFrom('-', '>', '<', '!', ' ', 'x', '\n', '@', ':'), maxLength: 12 });
    let told = 0;
    fc.assert(
      fc.property(people, words, (entries, text) => {
        const { charter: read } = readCharter('x:/ownership.yaml', JSON.stringify({ people: entries }));
        for (const person of read.people.values()) {
          const to = noteAddress(read, person);
          if (to === undefined) continue;
          told++;
          const edit = leaveNoteEdit({ uri: 'x:/a.md', text: '# A\n' }, { line: 0, text: '# A' }, to, text);
          const after = `# A\n${edit?.newText}\nRest.\n`;
          const notes = findNotes(parseMarkdown(after));
          assert.deepEqual(
            notes.map((note) => note.to),
            [to],
          );
          assert.equal(findPerson(read, notes[0]?.to ?? ''), person);
          assert.equal(after.slice(notes[0]?.span.end).trim(), 'Rest.');
          assert.equal(after.split('--').length, 3, 'the only dashes are those of the comment');
        }
      }),
      { numRuns: 200 },
    );
    assert.ok(told > 100, `${told} notes`);
  });

  it('use what can stand in one: the handle, else the e-mail address, the account or an alias', () => {
    const { charter: read } = readCharter(
      'x:/ownership.yaml',
      JSON.stringify({
        people: {
          'ada@example.com': {},
          'two words': { email: 'a+b@c.io' },
          'x: y': { github: 'x/y' },
          '-->': { aliases: ['no way', "o'b"] },
          'a b': {},
        },
      }),
    );
    assert.deepEqual(
      [...read.people.values()].map((person) => noteAddress(read, person)),
      ['ada@example.com', 'a+b@c.io', 'x/y', "o'b", undefined],
    );
  });

  it('are no ordinary comments', () => {
    for (const comment of [
      'ada: x',
      '@ada, look: x',
      '@ada see: x',
      '@click="f({a:1})"',
      '@media(width:9px) {}',
      '@import "a:b"',
      '@: x',
      '@todo',
      'see @ada: x',
    ])
      assert.deepEqual(findNotes(parseMarkdown(`<!-- ${comment} -->\n`)), [], comment);
  });

  it('are left and taken out again without a trace', () => {
    const line = fc.constantFrom('', '  ', 'Text.', '- item', '> quote', '<!-- c -->', '    code');
    const heading = fc.constantFrom('# A', '## B', 'Two\n===', '  ### C');
    const eol = fc.constantFrom('\n', '\r\n');
    const ending = fc.constantFrom('', '\n', '\n\n');
    const document = fc
      .tuple(fc.array(fc.oneof(line, heading), { maxLength: 8 }), eol, ending)
      .map(([lines, br, end]) => (lines.join('\n') + end).replaceAll('\n', br));
    fc.assert(
      fc.property(document, fc.nat(), (text, pick) => {
        const lines = new LineIndex(text);
        const headings = readSections(parseMarkdown(text)).flatMap((section) => section.heading ?? []);
        fc.pre(headings.length > 0);
        const start = lines.lineAt(headings[pick % headings.length]!.start);
        const source = { uri: 'x:/a.md', text };
        const at = { line: start, text: text.slice(lines.lineStart(start), lines.lineEnd(start)) };
        const left = leaveNoteEdit(source, at, 'ada', 'Right?');
        assert.ok(left);
        const noted = applyEdits(text, [{ span: lines.spanOf(left.range), newText: left.newText }]);
        const [note] = findNotes(parseMarkdown(noted));
        assert.ok(note);
        const now = new LineIndex(noted);
        const gone = resolveNoteEdit({ uri: 'x:/a.md', text: noted }, now.positionAt(note.span.start));
        assert.ok(gone);
        assert.equal(applyEdits(noted, [{ span: now.spanOf(gone.range), newText: '' }]), text);
      }),
      { numRuns: 500 },
    );
  });

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
