import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chinese } from '../../../src/core/language/chinese.js';
import { english } from '../../../src/core/language/english.js';
import { splitPhrases } from '../../../src/core/language/headingIndex.js';
import { languages } from '../../../src/core/language/languages.js';
import type { LanguagePack } from '../../../src/core/language/language.js';
import { sectionWords } from '../../../src/core/language/sectionWords.js';

/** A text of a pack by the keys that lead to it: `calendar.signs.day`. */
type Texts = ReadonlyMap<string, string>;

/** The texts of a pack, but for its groups of headings: each language has its own. */
function textsOf(pack: LanguagePack, traditional: boolean): Texts {
  const found = new Map<string, string>();
  const collect = (value: unknown, at: string): void => {
    if (typeof value === 'string') found.set(at, value);
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) collect(inner, at === '' ? key : `${at}.${key}`);
  };
  collect({ ...pack, groups: undefined, sections: sectionWords(pack, traditional) }, '');
  return found;
}

/** Fields of a pack that are lists of phrases. */
function isList(at: string): boolean {
  return !/^(?:name|head|sections\..*|blanks\.ordersAt|owners\.labels\..*|measures\.numerals)$/u.test(at);
}

/** The keys of which the type says that they may be empty, as `field.key`. */
function mayBeEmpty(): ReadonlySet<string> {
  const folder = path.join(import.meta.dirname, '../../../src/core/language/words');
  const fields = Object.keys(english).filter((key) => typeof english[key as keyof LanguagePack] === 'object');
  const found = new Set<string>();
  for (const field of fields) {
    let source;
    try {
      source = readFileSync(path.join(folder, `${field}.ts`), 'utf8');
    } catch {
      continue;
    }
    for (const [, comment = '', key = ''] of source.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*readonly (\w+)/gu)) {
      if (/\bempty\b/iu.test(comment)) found.add(`${field}.${key}`);
    }
  }
  return found;
}

describe('The words of a language', () => {
  const all = [...textsOf(english, false).keys()];
  const empty = mayBeEmpty();

  for (const [pack, traditional] of [...languages.map((each) => [each, false] as const), [chinese, true] as const]) {
    const name = traditional ? `${pack.name}, traditional` : pack.name;
    const texts = textsOf(pack, traditional);

    it(`are there, each of them: ${name}`, () => {
      assert.deepEqual([...texts.keys()].sort(), all.toSorted());
      const blank = [...texts].filter(([, text]) => text.trim() === '').map(([at]) => at);
      assert.deepEqual(
        blank.filter((at) => !empty.has(at.split('.').slice(0, 2).join('.'))),
        [],
      );
    });

    it(`stand once in each list: ${name}`, () => {
      const lists = [...texts].filter(([at]) => isList(at));
      for (const [index, { headings, phrases, weak, hints }] of pack.groups.entries()) {
        for (const [key, text] of Object.entries({ headings, phrases, weak, hints })) {
          if (text === undefined) continue;
          assert.notEqual(text.trim(), '', `groups.${index}.${key}`);
          lists.push([`groups.${index}.${key}`, text]);
        }
      }
      for (const [at, text] of lists) {
        const phrases = splitPhrases(text);
        assert.deepEqual(
          phrases.filter((phrase, index) => phrases.indexOf(phrase) < index),
          [],
          at,
        );
      }
    });
  }

  it('are those of one language, in a file of its own', () => {
    for (const { name } of languages) {
      const file = path.join(import.meta.dirname, `../../../src/core/language/${name.toLowerCase()}.ts`);
      assert.match(readFileSync(file, 'utf8'), new RegExp(`name: '${name}'`, 'u'));
    }
  });
});
