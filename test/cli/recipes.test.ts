import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { packedProject } from './packedProject.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const guide = read('docs/ci.md');
const [, section = ''] = /### In continuous integration([\s\S]*?)\n## /.exec(read('README.md')) ?? [];
const blocks = (text: string, language: string) =>
  [...text.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, block = '']) => block);

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}
interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string; readonly description: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

/** Everything here is written for a shell that every CI has. */
describe('the recipes for CI, from the package', function () {
  this.timeout(120_000);
  let project: string;

  before(async () => {
    project = await packedProject();
    await cp(path.join(root, 'test/workspace'), path.join(project, 'test/workspace'), { recursive: true });
    await mkdir(path.join(project, 'docs'));
    await writeFile(path.join(project, 'docs/refunds.prd.md'), '# Refunds\n\n## Why\n\nTBD\n');
    await writeFile(path.join(project, '.gitignore'), 'node_modules/\n');
    for (const words of [
      ['init', '-q'],
      ['add', '-A'],
      ['commit', '-q', '-m', 'x'],
    ])
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.c', '-c', 'commit.gpgsign=false', ...words], {
        cwd: project,
        stdio: 'ignore',
      });
  });

  // Each recipe begins with the same files.
  afterEach(() => bash('git clean -fdq && git checkout -q -- .'));

  after(() => rm(project, { recursive: true, force: true }));

  function bash(script: string, env: Readonly<Record<string, string>> = {}) {
    // What npm thinks of this machine is no part of a recipe.
    const all = { ...process.env, npm_config_loglevel: 'error', ...env };
    const options = { cwd: project, encoding: 'utf8', env: all } as const;
    const { status, stdout, stderr } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], options);
    return { code: status, out: stdout, err: stderr };
  }

  it('those of the README and of the guide run as they are written', () => {
    const lines = [section, guide].flatMap((text) => blocks(text, 'sh')).flatMap((block) => block.trim().split('\n'));
    const run = lines.filter((line) => line.startsWith('npx tandem '));
    assert.ok(run.length > 15);
    // The others fetch this repository; what they would install is what was installed before.
    const others = lines.filter((line) => !run.includes(line));
    for (const line of others)
      assert.match(
        line,
        /^(?:npx|npm install --save-dev) github:tandem-docs\/tandem(?: check docs)?$|^npx tandem check$/,
      );
    for (const line of [...run, 'npx tandem check']) {
      const { code, err } = bash(line);
      assert.ok(code === 0 || code === 1, `${line}: ${err}`);
      assert.equal(err, '', line);
    }
  });

  it('the job for GitLab writes what it says', async () => {
    const yaml = blocks(guide, 'yaml').find((block) => block.startsWith('tandem:\n')) ?? '';
    const { tandem } = parse(yaml) as {
      tandem: { script: readonly string[]; artifacts: { when: string; reports: { junit: string } } };
    };
    const { code, err } = bash(tandem.script.join('\n'));
    assert.deepEqual([code, err], [1, '']);
    assert.match(
      await readFile(path.join(project, tandem.artifacts.reports.junit), 'utf8'),
      /^<\?xml [^]*<\/testsuites>\n$/,
    );
    assert.equal(tandem.artifacts.when, 'always', 'also where the job fails');
  });

  it('the hooks for pre-commit take documents and charters, and nothing else', () => {
    const hooks = parse(read('.pre-commit-hooks.yaml')) as readonly { id: string; entry: string; files: string }[];
    assert.deepEqual(
      hooks.map(({ id }) => id),
      ['tandem-check', 'tandem-fix'],
    );
    for (const id of guide.match(/(?<=- id: )tandem-\w+/g) ?? [])
      assert.ok(
        hooks.some((hook) => hook.id === id),
        id,
      );
    for (const { entry, files } of hooks) {
      const taken = [
        'a.prd.md',
        'docs/a.markdown',
        'ownership.yaml',
        'pay/ownership.yaml',
        'my-ownership.yaml',
        'a.mdx',
        'md',
      ];
      assert.deepEqual(
        taken.filter((file) => new RegExp(files).test(file)),
        taken.slice(0, 4),
      );
      const { code, out } = bash(`npx ${entry} docs/refunds.prd.md test/workspace/ownership.yaml package.json`);
      assert.equal(code, 1);
      assert.match(out, /^docs\/refunds\.prd\.md\n/);
    }
  });

  describe('the action', () => {
    const action = parse(read('action.yml')) as Action;
    const steps = action.runs.steps;
    const place = (name: string) => path.join(project, '.runner', name);

    /** Runs the scripts of the action one after the other, as a runner does. */
    async function act(inputs: Readonly<Record<string, string>>) {
      await rm(place(''), { recursive: true, force: true });
      await mkdir(place(''), { recursive: true });
      const files = { GITHUB_OUTPUT: 'output', GITHUB_PATH: 'path', GITHUB_STEP_SUMMARY: 'summary' };
      for (const name of Object.values(files)) await writeFile(place(name), '');
      const runner = Object.fromEntries(Object.entries(files).map(([name, file]) => [name, place(file)]));
      const results: Record<string, ReturnType<typeof bash>> = {};
      for (const { id, run, env = {} } of steps) {
        if (run === undefined || id === undefined) continue;
        assert.doesNotMatch(run, /\$\{\{/, 'whatever is given to the action is no part of a script');
        const given = Object.entries(env).map(([name, value]) => {
          const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(value)?.[1] ?? '';
          assert.ok(input in action.inputs, value);
          return [name, inputs[input] ?? action.inputs[input]?.default ?? ''];
        });
        const added = (await readFile(place('path'), 'utf8')).trim().split('\n').filter(Boolean);
        const search = [...added.reverse(), process.env.PATH ?? ''].join(path.delimiter);
        const all = { ...runner, RUNNER_TEMP: place(''), PATH: search, ...(Object.fromEntries(given) as object) };
        results[id] = bash(run, all);
      }
      const outputs = (await readFile(place('output'), 'utf8')).trim().split('\n');
      return { results, outputs: new Map(outputs.map((line) => line.split('=') as [string, string])) };
    }

    it('annotates, writes SARIF and a page, and fails where something is to be mended', async () => {
      const { results, outputs } = await act({ paths: 'docs\n\ntest/workspace/docs/*.prd.md\n' });
      assert.equal(results.install?.code, 0, results.install?.err);
      assert.equal(results.check?.code, 1);
      assert.match(results.check.out, /^::warning file=docs\/refunds\.prd\.md,line=/);
      assert.match(results.check.out, /file=test\/workspace\/docs\/hipaa\.prd\.md,/);
      assert.doesNotMatch(results.check.out, /file=[^,]*\.sdd\.md/);
      const sarif = JSON.parse(await readFile(outputs.get('sarif') ?? '', 'utf8')) as { version: string };
      assert.equal(sarif.version, '2.1.0');
      assert.equal(results.report?.code, 0, results.report?.err);
      const page = await readFile(outputs.get('report') ?? '', 'utf8');
      assert.match(page, /Refunds/);
      assert.equal(await readFile(place('summary'), 'utf8'), page);
    });

    it('takes all its inputs', async () => {
      const clean = await act({ paths: 'docs', since: 'HEAD' });
      assert.deepEqual([clean.results.check?.code, clean.results.check?.out], [0, '']);
      assert.equal((await act({ paths: 'docs', 'max-warnings': '99' })).results.check?.code, 0);
      bash('npx tandem check docs --baseline known.json --update-baseline');
      assert.equal((await act({ paths: 'docs', baseline: 'known.json' })).results.check?.code, 0);
      const wrong = await act({ paths: '$(touch pwned); --format=json', since: '; exit 0' });
      assert.equal(wrong.results.check?.code, 2);
      assert.match(wrong.results.check.err, /^tandem: [^\n]+\n$/);
      assert.equal(bash('ls pwned').code, 2);
    });

    it('is described in the guide, input by input, and offers what the guide takes from it', () => {
      const rows = [...guide.matchAll(/^\| `([a-z-]+)`/gm)].map(([, name]) => name);
      assert.deepEqual(rows, Object.keys(action.inputs));
      const workflow = parse(blocks(guide, 'yaml').find((block) => block.startsWith('name:')) ?? '') as {
        jobs: { tandem: { steps: readonly { id?: string; with?: Record<string, unknown> }[] } };
      };
      const own = workflow.jobs.tandem.steps.find(({ id }) => id === 'tandem');
      for (const name of Object.keys(own?.with ?? {})) assert.ok(name in action.inputs, name);
      for (const [, name = ''] of guide.matchAll(/steps\.tandem\.outputs\.(\w+)/g))
        assert.ok(name in action.outputs, name);
      for (const { value } of Object.values(action.outputs)) {
        const [, id, name] = /steps\.(\w+)\.outputs\.(\w+)/.exec(value) ?? [];
        assert.ok(
          steps.some((step) => step.id === id && step.run?.includes(`${name ?? ''}=`)),
          value,
        );
      }
    });
  });
});
