import assert from 'node:assert/strict';
import { detectKindByContent } from '../../../../src/core/document/kind/contentKind.js';
import { parseMarkdown } from '../../../../src/core/parse/markdown/markdownParser.js';
import { readSections } from '../../../../src/core/parse/markdown/sections.js';
import { testCharter } from '../testCharter.js';

function kind(text: string): string | undefined {
  const sections = readSections(parseMarkdown(text));
  return detectKindByContent({ text, sections, frontMatter: undefined, charter: testCharter() }).kind;
}

const words = 'Readers at night turn the page off after a minute. '.repeat(6);

describe('The kind of a text', () => {
  it('is PRD when it tells why and what', () => {
    assert.equal(
      kind(`# Night\n\n## Problem\n\n${words}\n\n## Goals\n\n${words}\n\n## User stories\n\n${words}\n`),
      'prd',
    );
    assert.equal(
      kind(`# 夜间模式\n\n## 背景\n\n${words}\n\n## 功能需求\n\n${words}\n\n## 验收标准\n\n${words}\n`),
      'prd',
    );
  });

  it('is SDD when it tells how', () => {
    assert.equal(
      kind(
        `# Night\n\n## Motivation\n\nx\n\n## Detailed design\n\n${words}\n\n## Alternatives\n\n${words}\n\n## Test plan\n\n${words}\n`,
      ),
      'sdd',
    );
  });

  it('is both when it does both at length', () => {
    const product = `## Problem\n\n${words}\n\n## Requirements\n\n${words}\n\n## Goals\n\n${words}\n\n`;
    assert.equal(kind(`# Night\n\n${product}## Architecture\n\n${words}\n\n## Risks\n\n${words}\n\n`), 'both');
  });

  it('is neither for a read-me or a letter', () => {
    assert.equal(
      kind(`# left-pad\n\n## Why\n\nx\n\n## Install\n\nx\n\n## Usage\n\nx\n\n## API\n\nx\n\n## License\n\nx\n`),
      undefined,
    );
    assert.equal(kind(`# Dear all\n\n${words}\n`), undefined);
    assert.equal(kind(''), undefined);
  });
});
