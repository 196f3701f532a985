import assert from 'node:assert/strict';
import { defaultCharter } from '../../src/core/charter/read/readCharter.js';
import type { TandemDocument } from '../../src/core/document/document.js';
import { templateFrom } from '../../src/core/document/templates/customFromDocument.js';
import { fillTemplate } from '../../src/core/document/templates/customRender.js';
import { readTemplate, type TemplateHead } from '../../src/core/document/templates/customTemplate.js';
import { applyEdits } from '../../src/core/text/textEdit.js';
import type { Figures } from './invariants.js';

/** A template made from a document can be used, and what is made of a template is none itself. */
export function templateComesOf(document: TandemDocument, figures: Figures): void {
  const about = { label: 'Ours: #1', description: 'For “us”, & {you}' };
  const text = templateFrom(document, about);
  if (text === undefined) {
    figures.refused++;
    return;
  }
  figures.edits++;
  const { head, faults } = readTemplate(text);
  assert.deepEqual(
    faults.filter(({ blocks }) => blocks).map(({ message }) => message),
    [],
    'a template made from a document cannot be used',
  );
  assert.ok(head, 'a template made from a document is none');
  assert.deepEqual([head.label, head.description, head.kind], [about.label, about.description, document.kind]);
  fills(head, text);
}

/** Whatever a file holds: its faults have their place, each fix mends its own, and what can be used can be filled in. */
export function templateIsRead(text: string, figures: Figures): void {
  const { head, faults } = readTemplate(text);
  for (const { span, message, fixes } of faults) {
    assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length, `${message}: no such place`);
    for (const { title, edits } of fixes) {
      figures.fixes++;
      const after = applyEdits(text, edits);
      assert.notEqual(after, text, `${title}: changes nothing`);
      const left = readTemplate(after).faults.filter((fault) => fault.message === message);
      assert.ok(left.length < faults.filter((fault) => fault.message === message).length, `${title}: mends nothing`);
    }
  }
  if (head) fills(head, text);
}

function fills(head: TemplateHead, text: string): void {
  const filled = fillTemplate(
    { ...head, uri: 'x:/t.md', path: 't.md', text },
    { title: 'A $1 & }', charter: defaultCharter(), team: undefined, authors: ['ada'], eol: '\n', today: '2026-11-20' },
  );
  assert.equal(readTemplate(filled.text).head, undefined, 'a document made from a template is a template');
  assert.ok(filled.snippet.includes('$0'), 'nowhere to go on');
}
