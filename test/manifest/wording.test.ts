import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { charterJsonSchema } from '../../scripts/charterJsonSchema.js';
import { english } from '../../src/core/language/english.js';
import { rules } from '../../src/core/rules/ruleList.js';
import { readFixture } from '../rules/fixture.js';

const root = new URL('../../', import.meta.url);

/** Where the texts are that are looked at. */
const covered: readonly string[] = [
  'src/core/',
  'src/extension/',
  'src/cli/',
  'package.nls.json',
  'rules',
  'schema',
  'fixtures',
  'templates',
];

/** A text that somebody reads. */
interface Text {
  readonly where: string;
  /** Placeholders are `{0}`. */
  readonly text: string;
  /** A title has no full stop, a sentence has one, a page has many sentences; what is none of these may be a part of one. */
  readonly form: 'title' | 'sentence' | 'page' | 'any';
}

/** A word that is not ours, what takes its place, and where it is meant all the same. */
const glossary: readonly (readonly [word: RegExp, instead: string])[] = [
  [/\bcharters?\b/i, 'ownership.yaml'],
  [/\bresponsibilit(?:y|ies)\b/i, 'area'],
  [/\baccountable\b/i, 'owner'],
  [/\be-mails?\b/i, 'email'],
  [/\bone-on-ones?\b/i, 'one-to-one'],
  // The option is called so.
  [/(?<!--verify-)\bsignoffs?\b/i, 'sign-off'],
  [/\bholds?\b|\bheld\b/i, 'has, contains'],
  [/\bstands?\b(?! in\b)|\bstood\b/i, 'is'],
  [/\b(?:is|are) to be\b/i, 'must be'],
  [/\bcomes? by\b/i, 'finds, gets'],
  [/\bmend(?:s|ed|ing)?\b/i, 'fix'],
  // Somebody gives something to somebody; a text, a section or a row has it.
  [/\bgives\b(?![^.]* to\b)/i, 'has, names'],
  [/\bin force\b/i, 'counts, is used'],
  [/\bloud(?:er)?\b/i, 'severity'],
  [/\bscold\w*/i, 'report'],
  [/\bsees? to it\b/i, 'makes sure'],
  [/\bof (?:its|his|her|their) own accord\b/i, 'without being asked'],
  [/\bleads? out of the workspace, where\b/i, 'is outside the workspace'],
];

/** Texts that break a rule on purpose, each with the reason. */
const exceptions: ReadonlyMap<string, string> = new Map([['{0} {1} %', 'a name and a number, which are no sentences']]);

/** The sources as notes in the code name them; nobody who uses Tandem can look these up. */
const sourceTag = /\[(?:Segment|Sourcegraph|Raman|Pragmatic|engineering-manager)[^\]]*\](?!\()|\[\d+\](?!\()/;

/** What is wrong with a text; nothing when it is fine. */
function faultsOf({ text, form }: Omit<Text, 'where'>): string[] {
  const faults: string[] = [];
  const words = plain(text);
  const sentences = sentencesIn(words);
  if (form !== 'page' && sentences > 2) faults.push(`has ${sentences} sentences`);
  if (form === 'title' && /[^.]\.$/.test(text)) faults.push('is a title with a full stop');
  // Some end with an example to copy.
  const isSentence = form === 'sentence' || (form === 'any' && sentences > 1);
  if (isSentence && !/(?:[.?!)…]|\{\d\}|-->)$/.test(words.trim())) faults.push('is a sentence without a full stop');
  for (const [word, instead] of glossary) {
    const found = word.exec(words)?.[0];
    if (found !== undefined) faults.push(`says “${found}” instead of “${instead}”`);
  }
  if (sourceTag.test(text)) faults.push('has a source tag');
  if (/\(s\)|\(e?n\)/.test(words)) faults.push('has a plural in brackets');
  if (/["']/.test(words)) faults.push('has straight quotes');
  return faults;
}

/** A text without what it quotes: code, names of keys and headings, addresses of links. */
function plain(text: string): string {
  return text
    .replace(/```[\s\S]*?```/g, '')
    .replace(/``.+?``|`[^`]*`/g, 'code')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/“[^”]*”/g, 'Quoted')
    .replace(/\bownership\.yaml\b/g, 'OwnershipYaml');
}

/** How many sentences a text has; one that ends with it needs no full stop to count. */
function sentencesIn(words: string): number {
  return words
    .replace(/\b(?:e\.g|i\.e|etc|vs)\./g, 'eg')
    .split(/(?<=[.?!])\s+(?=[\p{Lu}{(])|(?<=^\{\d\})\s+(?=[\p{Lu}{])/u)
    .filter((each) => /[\p{L}{]/u.test(each)).length;
}

describe('wording', () => {
  for (const place of covered) {
    it(`of ${place} says what is there and what to do, in words that everybody knows`, () => {
      const texts = textsOf(place);
      assert.ok(texts.length > 20, `only ${texts.length} texts were found`);
      const faults = texts
        .filter(({ text }) => !exceptions.has(text))
        .flatMap((text) => faultsOf(text).map((fault) => `${text.where}: ${fault}: ${text.text}`));
      assert.deepEqual([...new Set(faults)], []);
    });
  }

  it('has no exception that nothing needs', () => {
    const texts = covered.flatMap(textsOf);
    const needed = texts.filter((text) => faultsOf(text).length > 0).map(({ text }) => text);
    assert.deepEqual(
      [...exceptions.keys()].filter((text) => !needed.includes(text)),
      [],
    );
  });

  for (const [form, text, fault] of [
    ['sentence', '“{0}” is missing. {1} decides. Add a section.', 'has 3 sentences'],
    ['any', '{0} There are more. Look below.', 'has 3 sentences'],
    ['sentence', 'This section names nobody. {0}: add who builds it', 'is a sentence without a full stop'],
    ['title', 'Change to “{0}”.', 'is a title with a full stop'],
    ['any', 'The charter has no role “{0}”.', 'says “charter” instead of “ownership.yaml”'],
    ['any', 'Nobody holds the role {0}.', 'says “holds” instead of “has, contains”'],
    ['any', 'What stands there is none.', 'says “stands” instead of “is”'],
    ['any', 'This section gives no date.', 'says “gives” instead of “has, names”'],
    ['any', 'Write your e-mail address', 'says “e-mail” instead of “email”'],
    ['page', 'Roles are counted [Segment 2021, Raman].', 'has a source tag'],
    ['any', '{0} problem(s)', 'has a plural in brackets'],
    ['any', 'The team\'s "own" date', 'has straight quotes'],
  ] as const) {
    it(`is told to be wrong where it is: ${text}`, () => {
      assert.deepEqual(faultsOf({ text, form }), [fault]);
    });
  }

  for (const [form, text] of [
    ['sentence', 'ownership.yaml gives {0} to {1}. This line names {2}.'],
    ['sentence', 'You are editing “{0}”, which {1} owns. Leave a note, or say that you are standing in.'],
    ['sentence', '{0} disagrees: “Too late. Far too late. No.” {1}'],
    ['sentence', 'Write a key such as `charter: appetite`, e.g. by hand. Then save ownership.yaml.'],
    ['title', 'Insert section “{0}”'],
    ['title', 'Review Ownership…'],
  ] as const) {
    it(`is not told to be wrong where it is right: ${text}`, () => {
      assert.deepEqual(faultsOf({ text, form }), []);
    });
  }
});

/** The texts of one of the places. */
function textsOf(place: string): readonly Text[] {
  switch (place) {
    case 'rules':
      return rules.flatMap(({ id, summary, docs }): Text[] => [
        { where: id, text: summary, form: 'sentence' },
        { where: `docs/rules/${id}.md`, text: docs, form: 'page' },
      ]);
    case 'schema':
      return descriptionsIn(charterJsonSchema()).map((text): Text => ({
        where: 'schemas/ownership.schema.json',
        text,
        form: 'any',
      }));
    case 'templates':
      return stringsIn(english.sections).map((text): Text => ({ where: 'English templates', text, form: 'page' }));
    case 'fixtures':
      return fixtureTexts();
    case 'package.nls.json':
      return manifestTexts();
    default:
      return sourceTexts(place);
  }
}

/** Every `description` of a JSON schema, at any depth. */
function descriptionsIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) =>
    key === 'description' && typeof value === 'string' ? [value] : descriptionsIn(value),
  );
}

/** Every string in a value, at any depth. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** What rules say in full of real files: a message may be put together from several texts. */
function fixtureTexts(): readonly Text[] {
  const folder = new URL('test/rules/fixtures/', root);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) =>
      readFixture(fileURLToPath(new URL(name, folder))).expected.flatMap(({ message, fixes }): Text[] => [
        { where: name, text: message, form: 'any' },
        ...fixes.map(({ title }): Text => ({ where: name, text: title, form: 'title' })),
      ]),
    );
}

/** Titles of commands and views, settings, and the pages of the walkthrough and of views that are empty. */
function manifestTexts(): readonly Text[] {
  const strings = JSON.parse(readFileSync(new URL('package.nls.json', root), 'utf8')) as Record<string, string>;
  return Object.entries(strings).flatMap(([key, value]): Text[] => {
    const isTitle = /^(?:command|view|submenu)\.|\.title$/.test(key) && !key.startsWith('setting.');
    return isTitle
      ? [{ where: key, text: value, form: 'title' }]
      : [{ where: key, text: value, form: /^(?:walkthrough|welcome)\./.test(key) ? 'page' : 'any' }];
  });
}

/** What the files below a folder show: all that goes through `l10n.t`; where nothing does, whatever reads as a text. */
function sourceTexts(folder: string): readonly Text[] {
  const files = readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}${name.replaceAll('\\', '/')}`);
  const translated = files.flatMap((file) => textsIn(file, isTranslated));
  return translated.length > 0 ? translated : files.flatMap((file) => textsIn(file, readsAsText));
}

function textsIn(file: string, isShown: (node: ts.Node, text: string) => boolean): readonly Text[] {
  const source = ts.createSourceFile(file, readFileSync(new URL(file, root), 'utf8'), ts.ScriptTarget.Latest, true);
  const texts: Text[] = [];
  const visit = (node: ts.Node): void => {
    const text = textOf(node);
    if (text !== undefined && isShown(node, text)) {
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      texts.push({ where: `${file}:${line}`, text, form: text.includes('\n') ? 'page' : formOf(node) });
      return;
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return texts;
}

/** What a literal says, with its parts put together and numbers for what is filled in. */
function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node)) {
    return node.head.text + node.templateSpans.map(({ literal }, index) => `{${index}}${literal.text}`).join('');
  }
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.PlusToken) return undefined;
  const [left, right] = [textOf(node.left), textOf(node.right)];
  return left === undefined || right === undefined ? undefined : left + right;
}

/** Whether it is the text of `l10n.t(…)`, alone or as `{ message }`. */
function isTranslated(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isPropertyAssignment(parent)) {
    return parent.name.getText() === 'message' && isTranslated(parent.parent);
  }
  return (
    ts.isCallExpression(parent) && parent.arguments[0] === node && /(?:^|\.)l10n\.t$/.test(parent.expression.getText())
  );
}

function readsAsText(node: ts.Node, text: string): boolean {
  return !ts.isImportDeclaration(node.parent) && /^[\p{Lu}“{].*\s\p{Ll}/u.test(text);
}

/** Whether a text is the title or the message of something, by the name of what it is given to. */
function formOf(node: ts.Node): Text['form'] {
  let at = node.parent;
  // `l10n.t({ message: … })` has a name that says nothing.
  if (ts.isPropertyAssignment(at) && isTranslated(node)) at = at.parent.parent;
  while (ts.isCallExpression(at) || ts.isConditionalExpression(at) || ts.isParenthesizedExpression(at)) at = at.parent;
  if (!ts.isPropertyAssignment(at) && !ts.isVariableDeclaration(at)) return 'any';
  switch (at.name.getText()) {
    case 'title':
      return 'title';
    case 'message':
    case 'fact':
    case 'advice':
      return 'sentence';
    default:
      return 'any';
  }
}
