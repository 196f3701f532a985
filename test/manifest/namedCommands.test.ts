import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Title of a command as texts name it, capitals and all: `Tandem: New SDD from This PRD`. */
const named = /\bTandem: ([A-Z][\w/’]*(?: (?:[A-Z][\w/…]*|from|a|with|of|in|to|as))*)/g;

describe('commands that texts name', () => {
  it('are there', async () => {
    const { contributes } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as {
      contributes: { commands: readonly { title: string }[] };
    };
    const words = JSON.parse(await readFile(path.join(root, 'package.nls.json'), 'utf8')) as Record<string, string>;
    const titles = contributes.commands.map(({ title }) => (words[title.slice(1, -1)] ?? title).replace(/…$/, ''));
    const missing: string[] = [];
    let count = 0;
    for (const folder of ['src', 'docs', 'media'])
      for (const file of await readdir(path.join(root, folder), { recursive: true })) {
        if (!/\.(?:ts|json|md)$/.test(file)) continue;
        const text = await readFile(path.join(root, folder, file), 'utf8');
        for (const [, title = ''] of text.matchAll(named)) {
          count++;
          if (!titles.some((each) => title.startsWith(each))) missing.push(`${folder}/${file}: ${title}`);
        }
      }
    assert.deepEqual(missing, []);
    assert.ok(count > 0, 'no text names a command, or the pattern finds none');
  });
});
