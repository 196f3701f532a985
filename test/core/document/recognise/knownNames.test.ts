import assert from 'node:assert/strict';
import { KnownNames } from '../../../../src/core/document/recognise/people/knownNames.js';
import { namesSomebody } from '../../../../src/core/document/recognise/people/people.js';
import { MemoryWorkspace } from '../../memoryWorkspace.js';

const people = [
  'Grace Hopper',
  'Ada Lovelace',
  'Zoë Müller',
  'Łukasz Nowak',
  'Mark Twain',
  'May Chen',
  'Hopper, Priya',
  'Dr. Tomas Lindqvist',
  'Ernst Weber',
  '山田 太郎',
  '김 철수',
  'Sam One',
  'Sam Two',
];
const names = new KnownNames(people, people);

describe('first names of people whom the charter knows', () => {
  it('name somebody', () => {
    for (const text of [
      'Grace builds it.',
      'The import is built by Grace.',
      'Grace and Ada build it.',
      'Ada takes the importer, the rest is open.',
      'We work on it with Ada’s help.',
      'Zoe schreibt den Import.',
      'ZOË? No: Zoë.',
      'Lukasz reviews every change.',
      'Mark leads the work until the end of the year.',
      'May owns the schema.',
      'Priya will see to it.',
      'Tomas is the lead.',
      'Ernst baut die Schnittstelle.',
      'Grace construit l’import.',
      'Grace lidera el trabajo.',
      'Ada cuida da importação.',
      '山田さんが担当します。',
      'Sam builds it.',
    ])
      assert.equal(namesSomebody(text, names), true, text);
  });

  it('name nobody where they are words or other names', () => {
    for (const text of [
      'There is a Grace period of two weeks.',
      'Grace periods end after a month.',
      'A grace period helps.',
      'grace builds it',
      'Mark all of them as read.',
      'Mark it as done, then go on.',
      'It will be there in May.',
      'May we ask for more?',
      'Es ist uns Ernst damit.',
      'ADA compliance is checked.',
      'Adapters are built by the team.',
      'ada is a language',
      '山田町のデータを使う',
      'Two engineers build it.',
    ])
      assert.equal(namesSomebody(text, names), false, text);
  });

  it('are looked for at once, however many they are', function () {
    this.timeout(60_000);
    const many = Array.from({ length: 5000 }, (_, index) => `${han(index)}子 ${han(index * 7)}`);
    const all = [...many, ...Array.from({ length: 5000 }, (_, index) => `A${latin(index)} B`)];
    const everybody = new KnownNames(all, all);
    const text = '我们在下一个季度把它写完并且测试 '.repeat(20_000) + 'nobody builds anything here '.repeat(10_000);
    const before = process.cpuUsage();
    assert.equal(namesSomebody(text, everybody), false);
    const { user, system } = process.cpuUsage(before);
    assert.ok(user + system < 5_000_000, `${(user + system) / 1000} ms`);
  });

  it('answer Who in a section about it', async () => {
    const charter = `version: 1
people: { grace: { name: Grace Hopper }, ada: { name: Ada Lovelace } }
teams: { payments: { roles: { pm: ada, em: grace } } }
`;
    const state = async (sentence: string) => {
      const text = `# A\n\n## Who\n\n${sentence}\n`;
      const analysis = await new MemoryWorkspace({ 'ownership.yaml': charter, 'a.sdd.md': text }).analyze('a.sdd.md');
      assert.equal(analysis.type, 'document');
      return analysis.document.decisions.answers.get('who')?.state;
    };
    assert.equal(await state('It is Ada who builds the importer and the exporter.'), 'answered');
    assert.equal(await state('Grace leads the work, two more engineers build it.'), 'answered');
    assert.equal(await state('After a Grace period of two weeks somebody builds it.'), 'empty');
    assert.equal(await state('Two engineers will build it in the next quarter.'), 'empty');
  });
});

function han(index: number): string {
  return String.fromCharCode(0x4e00 + (index % 6000));
}

function latin(index: number): string {
  return String(index).replace(/\d/gu, (digit) => 'abcdefghij'.charAt(Number(digit)));
}
