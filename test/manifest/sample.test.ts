import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { sampleWorkspace } from '../../scripts/support/paths.mjs';

describe('the sample that is shipped', () => {
  const source = readFileSync(new URL('../../src/extension/sample/sample.ts', import.meta.url), 'utf8');
  const listed = [...(/sampleFiles[^[]*\[\]? *= \[([^\]]*)\]/.exec(source)?.[1] ?? '').matchAll(/'([^']+)'/g)];

  it('is the sample workspace, file by file', () => {
    const files = readdirSync(sampleWorkspace, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) =>
        `${parentPath}/${name}`.slice(sampleWorkspace.length).replaceAll('\\', '/').replace(/^\//, ''),
      );
    assert.deepEqual(listed.map(([, path]) => path).sort(), files.sort());
  });

  it('explains on its page each gap that is there', () => {
    const page = readFileSync(new URL('README.md', `file://${sampleWorkspace}/`), 'utf8');
    for (const [, path = ''] of listed) if (path !== 'README.md') assert.ok(page.includes(`](${path})`), path);
  });
});
