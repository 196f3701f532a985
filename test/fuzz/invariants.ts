import assert from 'node:assert/strict';
import { charterEdits, type CharterChange } from '../../src/core/charter/edit/charterChange.js';
import { readCharter } from '../../src/core/charter/read/readCharter.js';
import { charterCompletions } from '../../src/core/features/charterCompletions.js';
import { charterHover } from '../../src/core/features/charterHover.js';
import { definitionInCharter, definitionInDocument } from '../../src/core/features/definitions.js';
import { hoverAt } from '../../src/core/features/hovers.js';
import { leaveNoteEdit } from '../../src/core/features/leaveNote.js';
import { lenses } from '../../src/core/features/lenses.js';
import { moveSection } from '../../src/core/features/moveSection.js';
import {
  addTeam,
  assignArea,
  assignDecision,
  assignRole,
  joinRole,
  markDone,
  Newcomers,
} from '../../src/core/features/ownership/assignEdits.js';
import { comeBack, goAway } from '../../src/core/features/ownership/awayEdits.js';
import { ownershipView } from '../../src/core/features/ownership/ownershipView.js';
import { resolveNoteEdit } from '../../src/core/features/resolveNote.js';
import { findNotes } from '../../src/core/document/notes.js';
import { parseMarkdown } from '../../src/core/parse/markdown/markdownParser.js';
import { keepsComments } from '../../src/core/parse/yaml/yamlComments.js';
import { hasSyntaxFault, readYaml } from '../../src/core/parse/yaml/yamlSource.js';
import type { Finding, Fix } from '../../src/core/rules/finding.js';
import type { LiveAnalysis } from '../../src/core/analysis/liveAnalysis.js';
import { LineIndex } from '../../src/core/text/lineIndex.js';
import type { Position, Range } from '../../src/core/text/range.js';
import { applyEdits, type SpanEdit } from '../../src/core/text/textEdit.js';
import { MemoryWorkspace } from '../core/memoryWorkspace.js';
import { dissentHolds } from './dissentHolds.js';
import { templateComesOf, templateIsRead } from './templatesHold.js';

/** What was done, for whoever reads the figures. */
export interface Figures {
  documents: number;
  fixes: number;
  refused: number;
  edits: number;
}

/** What the fuzz test looks at: one document under one charter, and somewhere to look and to type. */
export interface Case {
  readonly path: string;
  readonly text: string;
  readonly charter: string;
  readonly places: readonly number[];
  readonly typed: readonly { readonly at: number; readonly cut: number; readonly text: string }[];
}

/** Everything that has to hold for any document under any charter; throws when something does not. */
export async function holdsFor(each: Case, figures: Figures): Promise<void> {
  const partner = each.path === 'a.prd.md' ? 'b.sdd.md' : 'b.prd.md';
  const files = {
    'ownership.yaml': each.charter,
    [each.path]: each.text,
    [partner]: `---\n${each.path === 'a.prd.md' ? 'prd' : 'sdd'}: ${each.path}\n---\n\n# B\n\n## Solution\n\nWorkers.\n\nCovers: FR-1 to FR-3, FR-7 (partial)\n`,
  };
  const workspace = new MemoryWorkspace(files);
  workspace.identity = { handle: 'grace' };
  workspace.tandem.sessions.begin(workspace.uri(each.path), '# Nothing of it\n');
  figures.documents++;
  const analysis = await workspace.analyze(each.path);
  findingsAreSound(analysis, each.text);
  await fixesHold(workspace, each, analysis, figures);
  await fixAllComesToRest(workspace, each, figures);
  await incrementalIsExact(workspace, each);
  lookAnywhere(workspace, each, analysis);
  await completeAnywhere(workspace, each);
  await coverageHolds(workspace, partner);
  notesComeAndGo(each, figures);
  await sectionsMove(workspace, each, partner, analysis, figures);
  templateIsRead(each.text, figures);
  if (analysis.type === 'document') {
    templateComesOf(analysis.document, figures);
    const wouldSay = workspace.core.analyzer.wouldSay(workspace.uri(each.path));
    const readAs = async (text: string) => {
      const read = await wouldSay(text);
      return read.type === 'document' ? read.document : undefined;
    };
    await dissentHolds(analysis.document, readAs, figures);
  }
  await charterHolds(each, figures);
}

function findingsAreSound(analysis: LiveAnalysis, text: string): void {
  const lines = new LineIndex(text);
  for (const finding of analysis.findings) {
    isWithin(finding.range, lines, `${finding.rule}: ${finding.message}`);
    assert.notEqual(finding.message.trim(), '');
    for (const fix of finding.fixes) {
      assert.notEqual(fix.title.trim(), '');
      for (const edit of fix.edits) isWithin(edit.range, lines, fix.title);
    }
  }
}

function isWithin({ start, end }: Range, lines: LineIndex, what: string): void {
  const span = lines.spanOf({ start, end });
  assert.deepEqual(lines.rangeOf(span), { start, end }, `${what}: a place that the text does not have`);
  assert.ok(span.start <= span.end, `${what}: a place that ends before it begins`);
}

/** Each fix mends its finding, keeps all text but what it is named for, and is not offered for the same again. */
async function fixesHold(
  workspace: MemoryWorkspace,
  each: Case,
  analysis: LiveAnalysis,
  figures: Figures,
): Promise<void> {
  const source = { uri: workspace.uri(each.path), text: each.text };
  for (const finding of analysis.findings) {
    for (const fix of finding.fixes) {
      if (fix.action) continue;
      const request = { rule: finding.rule, title: fix.title, at: finding.range.start };
      const plan = await workspace.tandem.planFix(source, request);
      if (plan.refused !== undefined) {
        figures.refused++;
        continue;
      }
      figures.fixes++;
      for (const file of plan.files) {
        const after = applyEdits(file.text, file.edits);
        assert.notEqual(after, file.text, `${fix.title}: changes nothing`);
        figures.edits += file.edits.length;
        if (file.uri === source.uri) keepsText(file.text, file.edits, finding, fix);
        else assert.ok(keepsComments(file.text, after), `${fix.title}: a comment is lost`);
      }
      const own = plan.files.find(({ uri }) => uri === source.uri);
      if (!own) continue;
      const after = await workspace.core.analyzer.wouldSay(source.uri)(applyEdits(own.text, own.edits));
      // Two tables may lack the same; once one has blank rows for it, the other is offered it still.
      const offered = (findings: readonly Finding[]) =>
        findings.filter(
          (other) => other.rule === finding.rule && other.message === finding.message && offers(other, fix),
        ).length;
      const left = offered(after.findings);
      assert.ok(left === 0 || left < offered(analysis.findings), `${fix.title}: offered once more`);
    }
  }
}

function offers(finding: Finding, fix: Fix): boolean {
  return finding.fixes.some(({ title }) => title === fix.title);
}

/** Insertions take nothing away; a correction changes what the finding marks or compares; “Keep … alone” and “Remove …” take what they name. */
function keepsText(text: string, edits: readonly SpanEdit[], finding: Finding, fix: Fix): void {
  const lines = new LineIndex(text);
  const marked = [finding.range, ...(finding.related ?? []).map(({ range }) => range)].map((range) =>
    lines.spanOf(range),
  );
  for (const { span } of edits) {
    if (span.start === span.end || /^(?:Keep|Remove) /.test(fix.title)) continue;
    // What says that there is nothing gives way to something.
    if (/^(?:~|null|''|""|\[\s*\]|[|>][-+1-9]{0,2})?$/i.test(text.slice(span.start, span.end).trim())) continue;
    const isMarked = marked.some(({ start, end }) => start <= span.start && span.end <= end);
    assert.ok(isMarked, `${fix.title}: text is lost`);
  }
}

async function fixAllComesToRest(workspace: MemoryWorkspace, each: Case, figures: Figures): Promise<void> {
  const uri = workspace.uri(each.path);
  const edits = await workspace.tandem.planFixAll({ uri, text: each.text }, 'everything');
  figures.edits += edits.length;
  const once = applyEdits(each.text, edits);
  const again = await workspace.tandem.planFixAll({ uri, text: once }, 'everything');
  const twice = applyEdits(once, again);
  assert.deepEqual(
    await workspace.tandem.planFixAll({ uri, text: twice }, 'everything'),
    [],
    'fix all does not come to rest within two rounds',
  );
}

/** What is said after typing equals what is said of the same text seen for the first time. */
async function incrementalIsExact(workspace: MemoryWorkspace, each: Case): Promise<void> {
  let { text } = each;
  for (const { at, cut, text: put } of each.typed) {
    const place = text.length === 0 ? 0 : at % (text.length + 1);
    text = text.slice(0, place) + put + text.slice(place + cut);
    const kept = await workspace.analyze(each.path, text);
    const fresh = new MemoryWorkspace(Object.fromEntries(workspace.files));
    fresh.identity = workspace.identity;
    fresh.tandem.sessions.begin(fresh.uri(each.path), '# Nothing of it\n');
    const anew = await fresh.analyze(each.path, text);
    // What a file was counts while its front matter is half typed: then there is nothing to compare.
    if (anew.type !== kept.type) continue;
    assert.deepEqual(kept.findings, anew.findings, 'findings differ after typing');
    if (kept.type === 'document' && anew.type === 'document' && kept.document.kind === anew.document.kind) {
      assert.deepEqual(
        lenses(kept.document, kept.links),
        lenses(anew.document, anew.links),
        'lenses differ after typing',
      );
    }
  }
}

function lookAnywhere(workspace: MemoryWorkspace, each: Case, analysis: LiveAnalysis): void {
  const reading = readCharter(workspace.uri('ownership.yaml'), each.charter);
  const charterLines = new LineIndex(each.charter);
  for (const place of each.places) {
    const position = placeIn(charterLines, place);
    const hover = charterHover(reading, position);
    if (hover) isWithin(hover.range, charterLines, 'a hover');
    const definition = definitionInCharter(reading, position);
    if (definition) isWithin(definition, charterLines, 'a definition');
    for (const { range } of charterCompletions({ reading, today: '2026-01-01', namesOnly: false }, position)) {
      isWithin(range, charterLines, 'a completion');
    }
    if (analysis.type !== 'document') continue;
    const { document, links } = analysis;
    const inDocument = placeIn(document.lines, place);
    const found = hoverAt(document, inDocument);
    if (found) isWithin(found.range, document.lines, 'a hover');
    definitionInDocument(document, reading, inDocument);
    for (const { range } of lenses(document, links)) isWithin(range, document.lines, 'a lens');
  }
}

/** A place where a cursor can stand: between the two halves of a line break it cannot. */
function placeIn(lines: LineIndex, place: number): Position {
  return lines.positionAt(lines.offsetAt(lines.positionAt(place % (lines.text.length + 1))));
}

async function completeAnywhere(workspace: MemoryWorkspace, each: Case): Promise<void> {
  const lines = new LineIndex(each.text);
  const source = { uri: workspace.uri(each.path), text: each.text };
  await workspace.tandem.analyze(source);
  for (const place of each.places) {
    const position = placeIn(lines, place);
    // Where a line begins most is offered.
    for (const at of [position, { line: position.line, character: 0 }]) {
      for (const { range, newText, type } of await workspace.tandem.completions(source, at, { namesOnly: false })) {
        isWithin(range, lines, 'a completion');
        assert.ok(type !== 'snippet' || newText.trim() !== '', 'a snippet of nothing');
      }
    }
  }
}

/** What covers what has its place, and requirements have one digest each, whatever the text. */
async function coverageHolds(workspace: MemoryWorkspace, partner: string): Promise<void> {
  const { requirements } = await workspace.tandem.documents.coverage();
  const linesOf = (uri: string) => new LineIndex(workspace.files.get(uri.slice(workspace.root.length + 1)) ?? '');
  for (const { prd, requirement, coveredBy } of requirements) {
    isWithin(requirement.range, linesOf(prd), `requirement ${requirement.id}`);
    assert.match(requirement.digest, /^[0-9a-f]{8}$/);
    for (const { uri, range } of coveredBy)
      isWithin(range, linesOf(uri), `coverage of ${requirement.id} in ${partner}`);
  }
}

/** A note that is left and taken out again leaves no trace. */
function notesComeAndGo({ text }: Case, figures: Figures): void {
  const lines = new LineIndex(text);
  for (const chunk of parseMarkdown(text).chunks.slice(0, 6)) {
    const line = lines.lineAt(chunk.start);
    const heading = { line, text: text.slice(lines.lineStart(line), lines.lineEnd(line)) };
    const left = leaveNoteEdit({ uri: 'x:/a.md', text }, heading, 'ada', 'Is this right?');
    if (!left) continue;
    const noted = applyEdits(text, [{ span: lines.spanOf(left.range), newText: left.newText }]);
    const note = findNotes(parseMarkdown(noted)).find((each) => each.text === 'Is this right?');
    assert.ok(note, 'a note that was left is not found');
    const now = new LineIndex(noted);
    const gone = resolveNoteEdit({ uri: 'x:/a.md', text: noted }, now.positionAt(note.span.start));
    assert.ok(gone, 'a note cannot be taken out');
    assert.equal(applyEdits(noted, [{ span: now.spanOf(gone.range), newText: '' }]), text, 'a note left a trace');
    figures.edits += 2;
  }
}

/** A section that is moved is whole where it goes, and nothing else changes in either file. */
async function sectionsMove(
  workspace: MemoryWorkspace,
  each: Case,
  partner: string,
  analysis: LiveAnalysis,
  figures: Figures,
): Promise<void> {
  if (analysis.type !== 'document') return;
  const { document } = analysis;
  const to = workspace.uri(partner);
  const text = workspace.files.get(partner) ?? '';
  const target = await workspace.core.analyzer.wouldSay(to)(text);
  for (const { section } of document.decisions.sections.slice(0, 5)) {
    if (!section.heading) continue;
    const line = document.lines.lineAt(section.heading.start);
    const heading = {
      line,
      text: each.text.slice(document.lines.lineStart(line), document.lines.lineEnd(line)),
    };
    const goal = { uri: to, text, document: target.type === 'document' ? target.document : undefined };
    const plan = moveSection(document, heading, goal);
    if (plan.refused !== undefined) continue;
    figures.edits += 2;
    for (const file of plan.files) {
      for (const { span, newText } of file.edits) {
        if (file.uri === to) assert.equal(span.start, span.end, 'moving takes text from where a section goes');
        else if (span.start >= section.span.start && span.start < section.span.end)
          assert.deepEqual(
            span,
            { start: section.body.start, end: section.span.end },
            'moving takes more than a section',
          );
        else assert.match(newText, /#/, 'moving changes more than links outside the section');
      }
    }
    const arrived = plan.files.find((file) => file.uri === to)?.edits[0]?.newText ?? '';
    const wordsOf = (source: string) => source.match(/[\p{L}\p{N}]+/gu) ?? [];
    const body = each.text.slice(section.body.start, section.span.end);
    assert.deepEqual(
      wordsOf(arrived).slice(-wordsOf(body).length || Infinity).length >= wordsOf(body).length,
      true,
      'moving loses words',
    );
  }
}

/** Each edit that the sidebar makes keeps every comment and changes nothing but what it is named for. */
async function charterHolds({ charter: text }: Case, figures: Figures): Promise<void> {
  const uri = 'memory:/workspace/ownership.yaml';
  const { charter, source } = readCharter(uri, text);
  ownershipView(charter, { type: 'all' }, '2026-11-20');
  const workspace = new MemoryWorkspace({ 'ownership.yaml': text });
  findingsAreSound(await workspace.analyze('ownership.yaml'), text);
  for (const finding of (await workspace.analyze('ownership.yaml')).findings.slice(0, 5)) {
    for (const fix of finding.fixes.slice(0, 3)) {
      const request = { rule: finding.rule, title: fix.title, at: finding.range.start };
      const plan = await workspace.tandem.planFix({ uri, text }, request);
      if (plan.refused !== undefined) figures.refused++;
      else figures.fixes++;
      for (const file of plan.files ?? []) holdsComments(text, file.edits, fix.title);
    }
  }
  for (const [name, changes] of changesOf(text)) {
    const plan = charterEdits(text, changes);
    if (plan.refused !== undefined) {
      figures.refused++;
      continue;
    }
    figures.edits += plan.edits.length;
    assert.ok(!hasSyntaxFault(source), `${name}: broken YAML was written into`);
    holdsComments(text, plan.edits, name);
    const again = charterEdits(applyEdits(text, plan.edits), changes);
    if (changes.every(({ type }) => type === 'set'))
      assert.deepEqual(again, { edits: [] }, `${name}: not done at once`);
  }
}

function holdsComments(text: string, edits: readonly SpanEdit[], name: string): void {
  const after = applyEdits(text, edits);
  assert.ok(keepsComments(text, after), `${name}: a comment is lost`);
  assert.ok(readYaml(after).faults.length <= readYaml(text).faults.length, `${name}: the file is broken`);
}

function changesOf(text: string): [string, readonly CharterChange[]][] {
  const { charter } = readCharter('memory:/workspace/ownership.yaml', text);
  const changes: [string, readonly CharterChange[]][] = [['give When', assignDecision('when', 'pm')]];
  const newcomers = new Newcomers(charter);
  const handle = newcomers.handleOf({ added: { name: 'Ada Lovelace', email: 'a@example.com' } });
  changes.push(['add a person', newcomers.changes()]);
  changes.push(['add a team', addTeam(charter, { name: 'Zürich', pm: { added: { name: 'Bo' } } })]);
  for (const person of [...charter.people.keys()].slice(0, 3)) {
    changes.push([`${person} away`, goAway(charter, person, { until: '2027-03-01', deputy: 'grace' })]);
    changes.push([`${person} away alone`, goAway(charter, person, { until: '2027-03-01', deputy: undefined })]);
    changes.push([`${person} back`, comeBack(person)]);
  }
  for (const team of charter.teams.values()) {
    changes.push([`EM of ${team.id}`, assignRole(team.id, 'em', 'grace')]);
    changes.push([`another PM of ${team.id}`, [...newcomers.changes(), ...joinRole(team, 'pm', handle)]]);
    for (const agreement of team.agreements) changes.push(['done', markDone(team.id, agreement.id, '2026-11-20')]);
    for (const area of team.areas.filter(({ id, span }) => span !== undefined || id === 'rollout')) {
      changes.push([`EM has ${area.id}`, assignArea(team.id, area, { accountable: ['em'] })]);
      changes.push([
        `share ${area.id}`,
        assignArea(team.id, area, { accountable: ['pm', 'em'], resolve: 'By data, #1.' }),
      ]);
      changes.push([`nobody has ${area.id}`, assignArea(team.id, area, { accountable: [] })]);
    }
  }
  return changes;
}
