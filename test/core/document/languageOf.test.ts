import assert from 'node:assert/strict';
import path from 'node:path';
import { languages } from '../../../src/core/language/languages.js';
import { sectionWords } from '../../../src/core/language/sectionWords.js';
import { languageOf } from '../../../src/core/document/languageOf.js';
import { labelledDocuments } from '../../reading/labelledDocument.js';
import { MemoryWorkspace } from '../memoryWorkspace.js';

/** The name of the language in which Tandem writes into a text. */
async function languageIn(text: string, kind: 'prd' | 'sdd' = 'prd'): Promise<string | undefined> {
  const analysis = await new MemoryWorkspace().analyze(`a.${kind}.md`, text);
  assert.ok(analysis.type === 'document');
  const words = languageOf(analysis.document);
  for (const pack of languages) {
    if (sectionWords(pack, false) === words) return pack.name;
    if (sectionWords(pack, true) === words) return `${pack.name}, traditional`;
  }
  return undefined;
}

const names: Readonly<Record<string, string>> = {
  en: 'English',
  zh: 'Chinese',
  ja: 'Japanese',
  ko: 'Korean',
  de: 'German',
  fr: 'French',
  es: 'Spanish',
  pt: 'Portuguese',
};

describe('The language of a document', () => {
  for (const [code, documents] of labelledDocuments(path.join(import.meta.dirname, '../../reading/documents'))) {
    it(`is told whatever its form: ${code}`, async () => {
      for (const { id, kind, form, text } of documents) {
        const isTraditional = id.startsWith('zh-hant-');
        // What is inserted stands beside the headings that are there.
        const expected = form.startsWith('English headings') ? 'English' : names[code];
        assert.equal(await languageIn(text, kind), isTraditional ? `${expected}, traditional` : expected, id);
      }
    });
  }

  it('is told by a few words', async () => {
    for (const [expected, text] of [
      ['German', '# Betten\n\nDie Stationen rufen sich an, und das dauert.\n'],
      ['French', '# Lits\n\nLes services s’appellent pour trouver une place.\n'],
      ['Spanish', '# Camas\n\nLas plantas se llaman para encontrar una cama.\n'],
      ['Portuguese', '# Leitos\n\nAs enfermarias ligam umas para as outras em busca de um leito.\n'],
      ['Japanese', '# 病床\n\n空きベッドを電話で探している。\n'],
      ['Korean', '# 병상\n\n빈 병상을 전화로 찾는다.\n'],
      ['Chinese', '# 病床\n\n各病区打电话找空床。\n'],
      ['Chinese, traditional', '# 病床\n\n各病房打電話找空床。\n'],
      ['German', '# Betten\n\n## Anforderungen\n'],
      ['Japanese', '# 病床管理\n\n## 課題\n\n## 要件\n'],
      ['Chinese, traditional', '# 病床管理\n\n## 問題\n\n## 需求\n'],
    ] as const)
      assert.equal(await languageIn(text), expected, text);
  });

  it('is that of its text where headings are loan words', async () => {
    for (const [expected, text] of [
      [
        'German',
        '# Login\n\n## Problem\n\nDie Leute vergessen ihr Passwort und rufen bei uns an.\n\n## Scope\n\nEin Link per Mail.\n',
      ],
      ['Korean', '# Login\n\n## 문제\n\nSSO provider timeout 때문에 OAuth login API가 error를 돌려준다.\n'],
      ['Japanese', '# Login\n\n## 課題\n\nSSO provider の timeout で OAuth login API が error を返す。\n'],
    ] as const)
      assert.equal(await languageIn(text), expected, text);
  });

  it('is not told by code, comments and front matter', async () => {
    const text = `---\ntitle: The returns of the library and what they are for\n---\n\n# Rückgabe\n\n<!-- ${'What is this for, and who is it for? '.repeat(9)} -->\n\n${'`the and of is are`, '.repeat(9)}das ist die Rückgabe, die wir bauen, und nicht mehr.\n`;
    assert.equal(await languageIn(text), 'German');
  });

  it('is English where nothing shows it', async () => {
    for (const text of ['', '# Login\n', '# Oslo\n\n12 %\n', '# Zwroty\n\nZwrot trwa dwa tygodnie.\n'])
      assert.equal(await languageIn(text), 'English', text);
  });
});
