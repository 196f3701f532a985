import assert from 'node:assert/strict';
import { readFacts } from '../../../src/core/workspace/index/readFacts.js';
import { MemoryWorkspace } from '../memoryWorkspace.js';
import { growthOf, tooMuch } from './growth.js';

const workspace = new MemoryWorkspace({
  '.kiro/specs/a/requirements.md': '# R\n',
  'specs/001-a/spec.md': '# S\n',
  '.planning/REQUIREMENTS.md': '# R\n',
});

/** The beginning of a document and what is repeated in it, `#` being a number that goes up. */
const documents: Readonly<Record<string, readonly [path: string, begin: string, piece: string]>> = {
  'requirements by number': [
    '.kiro/specs/a/requirements.md',
    '# R\n\n',
    '### Requirement #: A\n\n#### Acceptance Criteria\n\n1. One\n2. Two\n\n',
  ],
  'criteria of one requirement': [
    '.kiro/specs/a/requirements.md',
    '### Requirement 1\n\n#### Acceptance Criteria\n\n',
    '1. One\n',
  ],
  'lines by number': ['.kiro/specs/a/bugfix.md', '# B\n\n', '1.# One\n'],
  'cited numbers': ['.kiro/specs/a/design.md', '# D\n\n## Overview\n\n', '- A _Requirements: #.1, #.2–#.9_\n'],
  'ranges across requirements': ['.kiro/specs/a/design.md', '# D\n\n## Overview\n\n', '- A _Requirements: 1.#–2.#_\n'],
  'one long list of numbers': ['.kiro/specs/a/design.md', '# D\n\n## Overview\n\nRequirements: 1', ', #.1'],
  'rows of numbers': [
    '.kiro/specs/a/design.md',
    '# D\n\n## Requirements Traceability\n\n| Requirement | Components |\n|-|-|\n',
    '| #.1 | A |\n',
  ],
  'tagged tasks': ['specs/001-a/tasks.md', '# T\n\n', '- [ ] T0# [P] [US#] A\n'],
  stories: ['specs/001-a/spec.md', '# S\n\n', '### User Story # - A\n\nB\n\n'],
  'headings with names': ['openspec/specs/a/spec.md', '# S\n\n', '### Requirement: A #\n\nB\n\n'],
  'new names': [
    'openspec/changes/a/specs/a/spec.md',
    '## RENAMED Requirements\n\n',
    '- FROM: `### Requirement: A #`\n',
  ],
  'a map of lines': ['.planning/ROADMAP.md', '# R\n\n## Coverage map\n\n', '- A-#: B\n'],
};

describe('Time that a document of another tool takes grows as its text does', function () {
  this.timeout(600_000);
  for (const [name, [path, begin, piece]] of Object.entries(documents)) {
    it(`with ${name}`, async () => {
      const read = async (text: string) => {
        workspace.tandem.close(workspace.uri(path));
        const analysis = await workspace.analyze(path, text);
        assert.equal(analysis.type, 'document');
        readFacts(analysis.document, []);
      };
      const textOf = (size: number) => {
        let text = begin;
        for (let at = 1; at <= size / piece.length; at++) text += piece.replaceAll('#', String((at % 900) + 1));
        return text;
      };
      assert.deepEqual(tooMuch(name, await growthOf(read, textOf, 3000)), []);
    });
  }
});
