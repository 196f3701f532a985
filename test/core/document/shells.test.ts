import assert from 'node:assert/strict';
import { defaultCharter } from '../../../src/core/charter/read/readCharter.js';
import { builtInTemplates as templatesIn } from '../../../src/core/document/templates/builtIn.js';
import { renderPlain, renderSection, renderSnippet } from '../../../src/core/document/templates/render.js';
import { choicePlace, type TemplateSection } from '../../../src/core/document/templates/template.js';
import { applyEdits } from '../../../src/core/text/textEdit.js';
import { MemoryWorkspace } from '../memoryWorkspace.js';
import { read } from './readDecisions.js';

const answer = 'Wards ring each other up forty times a night.';
const builtInTemplates = templatesIn();
const sections = [...new Set(builtInTemplates.flatMap((template) => template.sections.flatMap(withParts)))];

function withParts(section: TemplateSection): readonly TemplateSection[] {
  return [section, ...(section.sections ?? []).flatMap(withParts)];
}

/** Which sections of a text say nothing, by their headings. */
function emptiness(text: string, kind: 'prd' | 'sdd'): Map<string, boolean> {
  return new Map(read(text, kind, defaultCharter()).sections.map(({ section, empty }) => [section.text, empty]));
}

/** A section with one place filled in, for each of its places: in a table a label alone would say nothing. */
function filled({ heading, prompt, body }: TemplateSection): string[] {
  const lines = (body ?? ['…']).map((line) => line.replace(choicePlace, ''));
  return lines.flatMap((line, at) => {
    const places = [...line.matchAll(/…/gu)].map(({ index }) => index);
    const own = line.startsWith('| …') ? places.slice(1) : places;
    return own.map((place) => {
      const written = line.slice(0, place) + answer + line.slice(place + 1);
      const all = lines.map((other, index) => (index === at ? written : other.replaceAll('…', '')));
      return `# Beds\n\n## ${heading}\n\n<!-- ${prompt} -->\n\n${all.join('\n')}\n`;
    });
  });
}

describe('What Tandem writes for others to fill in', () => {
  for (const section of sections) {
    it(`says nothing until somebody does so: ${section.heading}`, () => {
      for (const depth of [2, 3, 4]) {
        for (const eol of ['\n', '\r\n']) {
          const text = ['# Beds', '', ...renderSection(section, depth), ''].join(eol);
          assert.equal(emptiness(text, 'prd').get(section.heading), true, text);
        }
      }
      const texts = filled(section);
      assert.notEqual(texts.length, 0);
      for (const text of texts) assert.equal(emptiness(text, 'prd').get(section.heading), false, text);
    });
  }

  for (const template of builtInTemplates) {
    it(`is a shell as a whole document: ${template.kind} ${template.id}`, () => {
      const request = { title: 'Beds', charter: defaultCharter(), team: undefined, authors: [], eol: '\n' };
      for (const text of [
        renderPlain(template, request),
        expanded(renderSnippet(template, request)),
        expanded(renderSnippet(template, request).replace(/\$\d+/gu, '…')),
      ]) {
        const empty = emptiness(text, template.kind);
        for (const { heading } of template.sections.flatMap(withParts))
          assert.equal(empty.get(heading), true, `${heading}\n${text}`);
      }
    });
  }

  it('is one where a fix has inserted it', async () => {
    const workspace = new MemoryWorkspace();
    const inserted = new Set<string>();
    for (const [name, text] of [
      ['a.prd.md', '# Beds\n'],
      ['b.prd.md', '# Beds\n\n## Requirements\n\n- FR-1: A nurse sees every free bed.\n'],
      ['a.sdd.md', '# Beds\n'],
      ['b.sdd.md', '# Betten\n\n## Lösung\n\nEin Dienst liest die Betten jede Minute.\n'],
    ] as const) {
      const kind = name.endsWith('.prd.md') ? 'prd' : 'sdd';
      const before = emptiness(text, kind);
      const { findings } = await workspace.analyze(name, text);
      for (const { title, edits } of findings.flatMap((finding) => finding.fixes)) {
        if (!title.startsWith('Insert section')) continue;
        const analysis = await workspace.analyze(name, text);
        assert(analysis.type === 'document');
        const spans = edits.map(({ range, newText }) => ({ span: analysis.document.lines.spanOf(range), newText }));
        for (const [heading, empty] of emptiness(applyEdits(text, spans), kind)) {
          if (before.has(heading)) continue;
          assert.equal(empty, true, heading);
          inserted.add(heading);
        }
      }
    }
    assert.ok(inserted.size >= 6, [...inserted].join(', '));
  });
});

/** A snippet as it stands before anybody types: with the words that its tab stops propose. */
function expanded(snippet: string): string {
  return snippet
    .replace(/\$\{\d+:([^{}]*)\}/gu, '$1')
    .replace(/\$\{\d+\|([^|,]*)[^|]*\|\}/gu, '$1')
    .replace(/\$\d+/gu, '');
}
