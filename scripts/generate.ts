import { mkdirSync, writeFileSync } from 'node:fs';
import { generatedFiles } from './generated.js';

const root = new URL('../', import.meta.url);
for (const [path, content] of await generatedFiles(root)) {
  const file = new URL(path, root);
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, content);
}
