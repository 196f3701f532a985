import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { generatedFiles } from '../../scripts/generated.js';

const root = new URL('../../', import.meta.url);
const files = await generatedFiles(root);

describe('generated files', () => {
  for (const [path, content] of files) {
    it(`${path} is what npm run generate writes`, () => {
      const file = new URL(path, root);
      assert.ok(existsSync(file), 'run npm run generate');
      assert.equal(readFileSync(file, 'utf8').replaceAll('\r\n', '\n'), content, 'run npm run generate');
    });
  }

  it('no documentation page is left of a rule that is gone', () => {
    const pages = readdirSync(new URL('docs/rules/', root)).map((name) => `docs/rules/${name}`);
    assert.deepEqual(
      pages.filter((page) => !files.has(page)),
      [],
    );
  });
});
