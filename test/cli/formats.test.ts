import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Ajv } from 'ajv';
import { parseStringPromise } from 'xml2js';
import type { Log, Result } from 'sarif';
import { rules } from '../../src/core/rules/ruleList.js';
import { wantsColors } from '../../src/cli/commandLine/style.js';
import { run } from '../../src/cli/run.js';
import type { CheckReport } from '../../src/cli/reports/report.js';
import { caught, tandem } from './tandemIn.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const require = createRequire(import.meta.url);
const matchers = require.resolve('@microsoft/jest-sarif');
const schema = JSON.parse(
  readFileSync(path.join(path.dirname(matchers), 'schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
) as object;
const Draft04 = require('ajv-draft-04') as typeof Ajv;
const addFormats = require('ajv-formats') as (ajv: Ajv) => void;
const ajv = new Draft04({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv);
const isSarif = ajv.compile(schema);

function sarif(out: string): Log {
  const log = JSON.parse(out) as Log;
  assert.ok(isSarif(log), JSON.stringify(isSarif.errors, undefined, 2));
  return log;
}
const resultsOf = (log: Log): readonly Result[] => log.runs[0]?.results ?? [];

describe('check, in the formats of others,', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'tandem-formats-'));
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  async function write(files: Record<string, string | Uint8Array>): Promise<void> {
    for (const [name, content] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
      await writeFile(path.join(folder, name), content);
    }
  }

  const awkward = '---\nsdd: "gone: 100%, a\\nb.sdd.md"\n---\n# A <b>&\n\n## Why\n\nTBD\n';

  describe('sarif', () => {
    it('is a schema that refuses what is none', () => {
      assert.equal(isSarif({ version: '2.1.0', runs: [{ tool: {} }] }), false);
    });

    it('says of the sample what the report for machines says, with rules, fixes and places', async () => {
      const { code, out, err } = await tandem(root, 'check', 'test/workspace', '--format', 'sarif');
      assert.deepEqual([code, err], [1, '']);
      const log = sarif(out);
      const { tool, columnKind, results, invocations } = log.runs[0]!;
      assert.equal(columnKind, 'utf16CodeUnits');
      assert.deepEqual(invocations, [{ executionSuccessful: true, toolExecutionNotifications: [] }]);
      assert.deepEqual(
        tool.driver.rules?.map(({ id }) => id),
        rules.map(({ id }) => id),
      );
      for (const { help, helpUri, shortDescription } of tool.driver.rules ?? [])
        assert.ok(help?.markdown && helpUri?.startsWith('https://') && shortDescription?.text);
      const json = await tandem(root, 'check', 'test/workspace', '--format', 'json');
      const { findings } = JSON.parse(json.out) as CheckReport;
      assert.deepEqual(
        results?.map(({ ruleId, ruleIndex, level, message, locations, fixes }) => ({
          rule: ruleId,
          listed: tool.driver.rules?.[ruleIndex ?? -1]?.id,
          level,
          message: message.text,
          uri: locations?.[0]?.physicalLocation?.artifactLocation?.uri,
          region: locations?.[0]?.physicalLocation?.region,
          fixes: fixes?.map(({ description, artifactChanges }) => [
            description?.text,
            artifactChanges.flatMap(({ artifactLocation, replacements }) =>
              replacements.map((each) => [
                artifactLocation.uri,
                each.deletedRegion.startLine,
                each.deletedRegion.startColumn,
                each.insertedContent?.text,
              ]),
            ),
          ]),
        })),
        findings.map(({ rule, severity, message, path: at, range: { start, end }, fixes }) => ({
          rule,
          listed: rule,
          level: severity === 'info' ? 'note' : severity,
          message,
          uri: at,
          region: {
            startLine: start.line + 1,
            startColumn: start.character + 1,
            endLine: end.line + 1,
            endColumn: end.character + 1,
          },
          fixes:
            fixes.length === 0
              ? undefined
              : fixes.map(({ title, edits }) => [
                  title,
                  edits.map((edit) => [
                    edit.path,
                    edit.range.start.line + 1,
                    edit.range.start.character + 1,
                    edit.newText,
                  ]),
                ]),
        })),
      );
    });

    it('is valid where there is nothing to say, and where something could not be read', async () => {
      assert.deepEqual(resultsOf(sarif((await tandem(folder, 'check', '--format', 'sarif')).out)), []);
      await write({ 'a b#ü.prd.md': awkward, 'bad.prd.md': Uint8Array.from([0, 1]), 'ownership.yaml': 'teams: [a\n' });
      const { code, out, err } = await tandem(folder, 'check', '--format', 'sarif');
      assert.equal(code, 2);
      const log = sarif(out);
      assert.equal(log.runs[0]?.invocations?.[0]?.executionSuccessful, false);
      const [said] = log.runs[0].invocations[0].toolExecutionNotifications ?? [];
      assert.equal(`tandem: ${said?.message.text ?? ''}\n`, err);
      const uris = resultsOf(log).map((each) => each.locations?.[0]?.physicalLocation?.artifactLocation?.uri);
      assert.deepEqual([...new Set(uris)], ['a%20b%23%C3%BC.prd.md', 'bad.prd.md', 'ownership.yaml']);
    });

    it('names the places that a finding compares', async () => {
      const table =
        '| Option | Cost | Available from |\n| --- | --- | --- |\n| Buy | 90k | May 2027 |\n| Build | 20k | July 2027 |';
      await write({ 'a.sdd.md': `# A\n\n## Options\n\n${table}\n\n## Decision\n\nBuild.\n\n## When\n\nMay 2027\n` });
      const found = resultsOf(sarif((await tandem(folder, 'check', '--format', 'sarif')).out));
      const related = found.find(({ ruleId }) => ruleId === 'option-mismatch')?.relatedLocations ?? [];
      assert.deepEqual(
        related.map(({ physicalLocation, message }) => [physicalLocation?.region?.startLine, message?.text]),
        [
          [8, 'The chosen option is available from: July 2027'],
          [16, 'Date in “When”: May 2027'],
        ],
      );
    });

    it('knows a finding again after edits elsewhere, and tells those that are alike apart', async () => {
      const body = '## Why\n\nTBD\n\nTBD\n\n## What\n\nTBD\n';
      const fingerprints = async (files: Record<string, string>) => {
        await write(files);
        const found = resultsOf(sarif((await tandem(folder, 'check', '--format', 'sarif')).out));
        const own = found.map((each) => [each.ruleId, each.partialFingerprints?.['tandem/v1']] as const);
        assert.equal(new Set(own.map(([, print]) => print)).size, own.length, 'no two are alike');
        return own.filter(([rule]) => rule !== 'missing-decision');
      };
      const before = await fingerprints({ 'a.prd.md': `# A\n\n${body}` });
      assert.ok(before.length >= 4, JSON.stringify(before));
      const people = 'people: { ada: { name: Ada } }\nteams: { t: { name: T, roles: { pm: ada, em: ada } } }\n';
      const after = await fingerprints({
        'a.prd.md': `---\nstage: draft\n---\n# A\n\nWords that were not here before.\n\n## Notes\n\nMore.\n\n${body}`,
        'ownership.yaml': people,
      });
      const kept = after.map(([, print]) => print);
      for (const [rule, print] of before) assert.ok(kept.includes(print), `${rule ?? ''} is known again`);
      const changed = await fingerprints({ 'a.prd.md': `# A\n\n${body.replace('## What\n\nTBD', '## What\n\nTODO')}` });
      assert.ok(before.some(([, print]) => !changed.some(([, other]) => other === print)));
    });

    it('knows a finding of a charter by the keys above it', async () => {
      const charter = 'people: { ada: { name: Ada } }\nteams:\n  t:\n    name: T\n    roles: { pm: ada, em: }\n';
      const prints = async (text: string) => {
        await write({ 'ownership.yaml': text });
        const found = resultsOf(sarif((await tandem(folder, 'check', '--format', 'sarif')).out));
        return found.map((each) => each.partialFingerprints?.['tandem/v1']);
      };
      const before = await prints(`${charter}tams: {}\n`);
      assert.ok(before.length > 0);
      const after = await prints(`# ours\n\n${charter}stages: {}\ntams: {}\n`);
      for (const print of before) assert.ok(after.includes(print));
    });
  });

  describe('github', () => {
    it('is one command for each finding of the sample', async () => {
      const { code, out, err } = await tandem(root, 'check', 'test/workspace', '--format', 'github');
      assert.deepEqual([code, err], [1, '']);
      const lines = out.trimEnd().split('\n');
      assert.equal(lines.length, 10);
      assert.equal(
        lines[0],
        '::warning file=test/workspace/docs/hipaa.prd.md,line=7,endLine=7,col=21,endColumn=39,title=Tandem%3A broken-link::There is no file “hipaa-audit.sdd.md”. Correct the path, or create the document there.',
      );
      assert.match(lines[7] ?? '', /^::notice file=test\/workspace\/ownership\.yaml,/);
    });

    it('lets nothing in a document be a command or a property', async () => {
      await write({ 'a, b: 100%.prd.md': awkward });
      const { out } = await tandem(folder, 'check', '--format', 'github');
      const lines = out.trimEnd().split('\n');
      for (const line of lines)
        assert.match(
          line,
          /^::(?:error|warning|notice) file=a%2C b%3A 100%25\.prd\.md,line=\d+,endLine=\d+(?:,col=\d+,endColumn=\d+)?,title=Tandem%3A [a-z-]+::[^\r\n]+$/,
        );
      const link = lines.find((line) => line.includes('broken-link')) ?? '';
      assert.match(link, /gone: 100%25, a(?:%0A|␊)b\.sdd\.md/);
      assert.equal((await tandem(root, 'check', 'docs', '--format', 'github')).out, '');
    });
  });

  describe('junit', () => {
    interface Case {
      readonly $: { readonly name: string };
      readonly failure?: readonly { readonly $: { readonly message: string } }[];
    }
    interface Suite {
      readonly $: Readonly<Record<'name' | 'tests' | 'failures', string>>;
      readonly testcase: readonly Case[];
    }
    /** Rejects what is not well-formed. */
    async function suites(out: string): Promise<readonly Suite[]> {
      const { testsuites } = (await parseStringPromise(out)) as {
        testsuites: { testsuite?: readonly Suite[] } | string;
      };
      return (typeof testsuites === 'object' ? testsuites.testsuite : undefined) ?? [];
    }

    it('fails a test for each warning of the sample, and passes for the rest', async () => {
      const { code, out, err } = await tandem(root, 'check', 'test/workspace', '--format', 'junit');
      assert.deepEqual([code, err], [1, '']);
      assert.match(
        out,
        /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites name="tandem" tests="10" failures="8"/,
      );
      assert.deepEqual(
        (await suites(out)).map(({ $ }) => [$.name.replace('test/workspace/', ''), $.tests, $.failures]),
        [
          ['docs/hipaa.prd.md', '2', '2'],
          ['docs/hipaa.sdd.md', '2', '2'],
          ['docs/patient-export.prd.md', '1', '1'],
          ['docs/patient-export.sdd.md', '2', '2'],
          ['ownership.yaml', '3', '1'],
        ],
      );
    });

    it('holds a document without findings, and whatever stands in a document', async () => {
      await write({
        'a"<&>.prd.md': awkward.replace('gone', '\u0007\uffff]]>'),
        'well.prd.md':
          '# W\n\n**Why:** they are slow and people leave.\n\n**What:** half of the calls; ten shops get it first, then all.\n',
      });
      const { out } = await tandem(folder, 'check', '--format', 'junit');
      const [awful, well] = await suites(out);
      assert.equal(awful?.$.name, 'a"<&>.prd.md');
      assert.ok(
        awful.testcase.some(({ failure }) => failure?.[0]?.$.message.includes(']]>')),
        out,
      );
      assert.deepEqual([well?.$.name, well?.$.failures, well?.testcase.length], ['well.prd.md', '0', 1]);
    });

    it('is a document also where there is nothing', async () => {
      assert.deepEqual(await suites((await tandem(folder, 'check', '--format', 'junit')).out), []);
    });
  });

  describe('text', () => {
    it('has colours only where they are wanted, and without them says the same', async () => {
      await write({ 'a.prd.md': '# A\u001b[31m\n\nTBD\n' });
      const plain = await tandem(folder, 'check');
      const colored = await caught(folder, (output) => run(['check'], { ...output, colors: true }));
      const seen = colored.out.replaceAll('\u001b', '␛');
      assert.ok(!plain.out.includes('\u001b'));
      assert.ok(seen.startsWith('␛[4ma.prd.md␛[24m\n'), seen);
      assert.ok(seen.includes('␛[33mwarning ␛[39m'), seen);
      assert.equal(seen.replace(/␛\[\d+m/g, ''), plain.out);
      const json = await caught(folder, (output) => run(['check', '--format=json'], { ...output, colors: true }));
      assert.ok(!json.out.includes('\u001b'));
    });

    it('goes by the terminal, and by what the user says', () => {
      const terminal = { isTTY: true, hasColors: () => true };
      for (const [env, stream, wanted] of [
        [{}, terminal, true],
        [{}, { isTTY: true, hasColors: () => false }, false],
        [{}, {}, false],
        [{ NO_COLOR: '1' }, terminal, false],
        [{ NO_COLOR: '' }, terminal, true],
        [{ FORCE_COLOR: '1' }, {}, true],
        [{ FORCE_COLOR: '' }, {}, true],
        [{ FORCE_COLOR: '0' }, terminal, false],
        [{ FORCE_COLOR: '1', NO_COLOR: '1' }, {}, true],
      ] as const)
        assert.equal(wantsColors(env, stream), wanted, JSON.stringify(env));
    });
  });
});
