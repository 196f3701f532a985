import assert from 'node:assert/strict';
import { readCatalog } from '../../../src/core/charter/import/backstage.js';
import { readCodeowners } from '../../../src/core/charter/import/codeowners.js';
import { findRole } from '../../../src/core/charter/resolve/findRole.js';
import { findPerson } from '../../../src/core/charter/resolve/owners.js';
import { readPerson } from '../../../src/core/charter/edit/personText.js';
import { defaultCharter } from '../../../src/core/charter/read/readCharter.js';
import { findTeam } from '../../../src/core/charter/resolve/teams.js';
import { handleFrom } from '../../../src/core/charter/edit/writeCharter.js';
import { mask } from '../../../src/core/document/recognise/content.js';
import { findDates, isAboutDocument } from '../../../src/core/document/recognise/dates.js';
import { findDecisionMarkers } from '../../../src/core/document/recognise/decisionMarkers.js';
import { headingIndexOf } from '../../../src/core/language/headingIndex.js';
import { readLabel } from '../../../src/core/language/labelIndex.js';
import { normalizeHeading, normalizePhrase } from '../../../src/core/language/normalizeHeading.js';
import { readHeading } from '../../../src/core/language/readHeading.js';
import { KnownNames } from '../../../src/core/document/recognise/knownNames.js';
import { plansRollout, tellsRollout } from '../../../src/core/document/recognise/launches.js';
import { givesMeasure } from '../../../src/core/document/recognise/measures.js';
import { asksForMetrics } from '../../../src/core/document/recognise/metricSections.js';
import { readLabelledLine } from '../../../src/core/document/recognise/labelledLine.js';
import { listNames } from '../../../src/core/document/owners/nameList.js';
import { noteLine } from '../../../src/core/document/notes.js';
import {
  findHandles,
  isCertainlyPerson,
  isListOfNames,
  isNameLike,
  namesResponsible,
  namesSomebody,
} from '../../../src/core/document/recognise/people.js';
import { isBlankValue, isPromptText } from '../../../src/core/document/recognise/placeholders.js';
import { promisesDate } from '../../../src/core/document/recognise/promises.js';
import { weighReasons } from '../../../src/core/document/recognise/reasons.js';
import { speaksOf } from '../../../src/core/document/recognise/topics.js';
import { escaped } from '../../../src/core/features/markdown.js';
import { fileNameFor } from '../../../src/core/features/newDocument.js';
import { frontMatterEnd } from '../../../src/core/parse/markdown/frontMatterFence.js';
import { tooHeavyToParse } from '../../../src/core/parse/markdown/limits.js';
import { formatKey, formatScalar } from '../../../src/core/parse/yaml/yamlScalar.js';
import { LineIndex } from '../../../src/core/text/lineIndex.js';
import { resolveLink } from '../../../src/core/workspace/uris.js';
import { growthOf, tooMuch } from './growth.js';
import { patterns, repeated } from './texts.js';

const index = headingIndexOf(defaultCharter());
const names = new KnownNames(['Ada Lovelace', 'A A', '@ada', 'team of a']);

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  findHandles,
  isNameLike,
  isListOfNames,
  isCertainlyPerson,
  namesSomebody: (text) => namesSomebody(text, names),
  namesResponsible,
  listNames: (text) => listNames(text, 0),
  readLabelledLine,
  findDecisionMarkers,
  mask,
  findDates,
  isAboutDocument,
  promisesDate,
  weighReasons,
  isBlankValue,
  isPromptText: (text) => isPromptText(text, false),
  normalizeHeading,
  normalizePhrase,
  readHeading: (text) => readHeading(text, index),
  readLabel: (text) => readLabel(text, index),
  givesMeasure: (text) => givesMeasure(text, 'open'),
  plansRollout,
  tellsRollout,
  asksForMetrics,
  speaksOf: (text) => speaksOf('options', text),
  noteLine: (text) => noteLine('ada', text),
  handleFrom,
  readPerson,
  findPerson: (text) => findPerson(defaultCharter(), text),
  findRole: (text) => findRole(defaultCharter(), text),
  findTeam: (text) => findTeam(defaultCharter(), text),
  readCodeowners,
  readCatalog,
  escaped,
  fileName: (text) => fileNameFor('prd', text),
  formatKey,
  formatScalar,
  frontMatterEnd,
  tooHeavyToParse,
  lines: (text) => new LineIndex(text).lineCount,
  resolveLink: (text) => resolveLink('memory:/a.md', text, 'memory:/'),
};

/** What stands around the repeated pattern. */
const frames: readonly (readonly [before: string, after: string])[] = [
  ['', ''],
  ['Owner: a', 'b\u0000'],
  ['<!-- decision:', ' x\ny'],
];

describe('Time that a reader takes grows as its text does', function () {
  this.timeout(600_000);
  for (const [name, read] of Object.entries(readers)) {
    it(name, async () => {
      const faults: string[] = [];
      for (const pattern of patterns) {
        for (const [before, after] of frames) {
          const growth = await growthOf(read, (size) => repeated(pattern, size, before, after), 8_000);
          faults.push(...tooMuch(`${JSON.stringify(before)} ${JSON.stringify(pattern)}`, growth));
        }
      }
      assert.deepEqual(faults, []);
    });
  }
});
