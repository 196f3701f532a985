import assert from 'node:assert/strict';
import { charterNames } from '../../../../src/core/charter/resolve/charterNames.js';
import { readCharter } from '../../../../src/core/charter/read/readCharter.js';
import type { TandemDocument } from '../../../../src/core/document/document.js';
import { idMentionsOf } from '../../../../src/core/document/names/idMentions.js';
import { nameMentionsOf } from '../../../../src/core/document/names/nameMentions.js';
import { pathMentionsOf } from '../../../../src/core/document/names/pathMentions.js';
import type { Span } from '../../../../src/core/text/range.js';
import { MemoryWorkspace } from '../../memoryWorkspace.js';

const charter = `version: 1
roles: { design: Product designer }
people:
  ada: { name: Ada Lovelace, github: adal, email: ada@example.com }
  grace: { name: Grace Hopper }
teams:
  payments: { name: Payments, roles: { pm: ada, em: [grace, '@ada'], design: [] } }
`;

async function documentOf(text: string, path: string): Promise<TandemDocument> {
  const analysis = await new MemoryWorkspace({ 'ownership.yaml': charter }).analyze(path, text);
  assert.equal(analysis.type, 'document');
  return analysis.document;
}

/** The text with what is found between guillemets, the word before the first one and what is said of it. */
function marked(text: string, found: readonly { readonly span: Span; readonly said: string }[]): string {
  let result = '';
  let at = 0;
  for (const { span, said } of found) {
    if (span.start < at) continue;
    result += `${text.slice(at, span.start)}«${text.slice(span.start, span.end)}»${said}`;
    at = span.end;
  }
  return result + text.slice(at);
}

/** Each case is a text with what is to be found in it marked, as {@link marked} marks it. */
const unmarked = (expected: string): string => expected.replace(/«(.*?)»(?:\{[^{}]*\})?/gsu, '$1');

async function ids(expected: string, path: string): Promise<void> {
  const text = unmarked(expected);
  const mentions = idMentionsOf(await documentOf(text, path));
  const short = { requirement: 'r', coverage: 'c', retired: 'x', confirmed: 'k', text: '' } as const;
  const found = mentions.map(({ id, prd, span, as, form }) => {
    const said = [short[as], prd, form === 'whole' ? '' : `${form} ${id}`].filter(Boolean).join(' ');
    return { span, said: said === '' ? '' : `{${said}}` };
  });
  assert.equal(marked(text, found), expected);
}

async function names(expected: string): Promise<void> {
  const text = unmarked(expected);
  const found = nameMentionsOf(await documentOf(text, 'a.prd.md'));
  const said = found.map(({ kind, id, span, isById }) => ({ span, said: `{${kind} ${id}${isById ? '' : '*'}}` }));
  assert.equal(marked(text, said), expected);
}

describe('mentions of requirements', () => {
  const inPrd: readonly (readonly [name: string, text: string])[] = [
    ['where they are asked for', '# A\n\n## Requirements\n\n- «FR-1»{r}: One.\n- **«FR-2»{r}** Two, after «FR-1».\n'],
    [
      'in headings and tables',
      '# A\n\n## Requirements\n\n### «FR-1»{r}: One\n\n| ID | |\n|--|--|\n| «FR-2»{r} | Two |\n',
    ],
    ['in retired', '---\nretired: { «FR-3»{x}: «FR-9», «FR-4»{x}: "see «FR-9» and «FR-10»" }\n---\n\n# A\n'],
    ['in the title', '---\ntitle: Rework of «FR-3»\nprd: FR-3.prd.md\n---\n\n# A\n'],
    ['in prose, emphasis and quotations', '# A\n\n> As *«FR-1»* says,\n> «FR-2» goes (see «FR-3»).\n'],
    ['in notes and other comments', '# A\n\n<!-- @ada: is «FR-1» done? -->\n\nText <!-- not «FR-2» --> more.\n'],
    ['joined by slashes', '# A\n\n«FR-1»/«FR-2» and «FR-3» / «FR-4».\n'],
    ['not in code', '# A\n\n`FR-1` and\n\n```\nFR-2\n```\n\n    FR-3\n'],
    [
      'not in addresses',
      '# A\n\n[x](https://a.example/FR-1) <https://a.example/FR-2> https://a.example/FR-3, www.a.example/FR-4\n',
    ],
    [
      'not in paths and longer names',
      '# A\n\nSee docs/FR-1/a.md, FR-2.md, XFR-3xy, FR-4.5.6.7.8.9, a_FR-5 and FR-6-beta.\n',
    ],
    ['not in tags', '# A\n\n<a id="FR-1"></a> <img alt="FR-2">\n'],
    [
      'in the text of links and in their labels',
      '# A\n\n[«FR-1»](#x) [that][«FR-2»] [«FR-2»]\n\n[«FR-2»]: https://a.example/FR-2\n',
    ],
    ['of another document', '# A\n\nAs o.prd.md#«FR-7»{o.prd.md} and (../x/o.prd.md#«FR-8»{../x/o.prd.md}) ask.\n'],
    ['of the document that a link leads to', '# A\n\n[the «FR-7»{o b.prd.md}](o%20b.prd.md#fr-7)\n'],
  ];
  for (const [name, text] of inPrd) it(name, () => ids(text, 'a.prd.md'));

  const inSdd: readonly (readonly [name: string, text: string])[] = [
    [
      'in lines that cover',
      '# A\n\n## Solution\n\nCovers: «FR-1»{c}, o.prd.md#«FR-2»{c o.prd.md} (partial)\n\nNot «FR-3».\n',
    ],
    ['in columns and tags', '# A\n\n## S [«FR-1»{c}]\n\n| Part | Covers |\n|--|--|\n| Worker | «FR-2»{c} |\n'],
    ['by their numbers', '# A\n\n## Solution\n\nCovers: «FR-1»{c}, «2»{c number FR-2}, «FR-4»{c}/«5»{c number FR-5}\n'],
    ['in ranges', '# A\n\n## Solution\n\nCovers: «FR-1 to FR-3»{c range FR-1}, «FR-7»{c}\n'],
    ['in confirmed', '---\nconfirmed: { «FR-1»{k}: 3f2a9c01, "«FR-2»{k}": 3f2a9c01 }\n---\n\n# A\n'],
    ['with an escape', '# A\n\nCovers: FR\\-1\n'],
  ];
  for (const [name, text] of inSdd) it(`${name} of a design`, () => ids(text, 'a.sdd.md'));

  it('each of a range', async () => {
    const document = await documentOf('# A\n\n## Solution\n\nCovers: FR-1 to FR-3\n', 'a.sdd.md');
    const range = idMentionsOf(document).map(({ id, span }) => [id, document.text.slice(span.start, span.end)]);
    assert.deepEqual(
      range,
      ['FR-1', 'FR-2', 'FR-3'].map((id) => [id, 'FR-1 to FR-3']),
    );
  });
});

describe('mentions of people, roles and teams', () => {
  const cases: readonly (readonly [name: string, text: string])[] = [
    [
      'in front matter',
      '---\nteam: «payments»{team payments}\nauthors: ["«ada»{person ada}", \'@«Grace»{person grace}\']\n---\n\n# A\n',
    ],
    [
      'by another name',
      '---\nauthors: «Ada Lovelace»{person ada*}\n---\n\n# A\n\n**Owner:** «Grace Hopper»{person grace*} (EM)\n',
    ],
    [
      'in sign-offs',
      '---\nsignoffs:\n  - { decision: why, role: «em»{role em}, by: «grace»{person grace} }\n---\n\n# A\n',
    ],
    ['as handles anywhere', '# A\n\n- Ask @«ada»{person ada}, (@«adal»{person ada*}) or **@«Grace»{person grace}**.\n'],
    [
      'in notes and dissents',
      '# A\n\n<!-- @«ada»{person ada}: how? -->\n\n<!-- dissent: «em»{role em} «grace»{person grace} 2027-01-04: no @«ada»{person ada} -->\n',
    ],
    ['as owners', '# A\n\n## Problem\n\n**Owner:** @«ada»{person ada}, «EM»{role em}\n'],
    ['not in addresses and code', '# A\n\nada@example.com x@ada.example `@ada` @ada/team\n\n```\n@ada\n```\n'],
    ['whom nobody knows', '# A\n\nAsk @«Nobody»{unknown nobody*}.\n'],
  ];
  for (const [name, text] of cases) it(name, () => names(text));

  it('in a charter, each at its exact place', () => {
    const text = `version: 1
roles: { «design»{role design!}: Product designer }
decisions: { when: { owner: «em»{role em}, consulted: ['«pm»{role pm}'] } }
people:
  «ada»{person ada!}: { name: ada }
  "«grace»{person grace!}": { name: Grace }
teams:
  «shop»{team shop!}: { name: Shop }
  «pay»{team pay!}:
    parent: «shop»{team shop}
    roles: { «pm»{role pm}: &lead '@«ada»{person ada}', «em»{role em}: [«grace»{person grace}, *lead], «design»{role design}: [] }
    responsibilities:
      hiring: { accountable: [«pm»{role pm}], expectations: { «em»{role em}: Asks ada. } }
away: { «ada»{person ada}: { until: 2027-01-10, deputy: «grace»{person grace} } }
`;
    const found = charterNames(readCharter('file:///ownership.yaml', unmarked(text)));
    const said = found.map(({ kind, id, span, isDefinition }) => ({
      span,
      said: `{${kind} ${id}${isDefinition ? '!' : ''}}`,
    }));
    assert.equal(marked(unmarked(text), said), text);
  });
});

describe('paths to other documents', () => {
  it('in front matter and in links, each at its place', async () => {
    const text =
      "---\nsdd: ['«b.sdd.md»', «c d.sdd.md»]\n---\n\n# A\n\nSee «[the design](b.sdd.md#x)» and [this](x.png) [that](https://a.example/b.md).\n";
    const document = await documentOf(unmarked(text), 'a.prd.md');
    const found = pathMentionsOf(document).map(({ span }) => ({ span, said: '' }));
    assert.equal(marked(document.text, found), text);
  });
});
