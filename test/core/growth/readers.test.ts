import assert from 'node:assert/strict';
import { readCatalog } from '../../../src/core/charter/import/backstage.js';
import { readCodeowners } from '../../../src/core/charter/import/codeowners.js';
import { findRole } from '../../../src/core/charter/resolve/findRole.js';
import { findPerson } from '../../../src/core/charter/resolve/owners.js';
import { readPerson } from '../../../src/core/charter/edit/personText.js';
import { defaultCharter } from '../../../src/core/charter/read/readCharter.js';
import { findTeam } from '../../../src/core/charter/resolve/teams.js';
import { handleFrom } from '../../../src/core/charter/edit/writeCharter.js';
import { mask } from '../../../src/core/document/recognise/text/content.js';
import { findDates } from '../../../src/core/document/recognise/dates/dates.js';
import { readDateRanges } from '../../../src/core/document/recognise/dates/dateRanges.js';
import { findDecisionMarkers } from '../../../src/core/document/recognise/markers/decisionMarkers.js';
import { headingIndexOf } from '../../../src/core/language/headingIndex.js';
import { readLabel } from '../../../src/core/language/labelIndex.js';
import { normalizeHeading, normalizePhrase } from '../../../src/core/language/normalizeHeading.js';
import { findPhrases, foldText } from '../../../src/core/language/phrasePattern.js';
import { readHeading } from '../../../src/core/language/readHeading.js';
import { KnownNames } from '../../../src/core/document/recognise/people/knownNames.js';
import { plansRollout, tellsRollout } from '../../../src/core/document/recognise/launches.js';
import { givesMeasure } from '../../../src/core/document/recognise/measures.js';
import { asksForMetrics } from '../../../src/core/document/recognise/sections/metricSections.js';
import { plainHtml, readHtml } from '../../../src/core/document/recognise/text/htmlPieces.js';
import { answerStart, readTitleLine } from '../../../src/core/document/recognise/text/titleLines.js';
import { readLabelledLine } from '../../../src/core/document/recognise/text/labelledLine.js';
import { listNames } from '../../../src/core/document/owners/nameList.js';
import { ledgerText, ledgerWord } from '../../../src/core/document/ledger/ledgerWords.js';
import { readLedger } from '../../../src/core/document/ledger/readLedger.js';
import { ledgerEdits } from '../../../src/core/document/ledger/writeLedger.js';
import { noteLine } from '../../../src/core/document/notes.js';
import { findHandles } from '../../../src/core/document/recognise/people/handles.js';
import {
  isCertainlyPerson,
  isListOfNames,
  isNameLike,
  namesResponsible,
  namesSomebody,
} from '../../../src/core/document/recognise/people/people.js';
import { isBlankText, isBlankValue } from '../../../src/core/document/recognise/blanks/placeholders.js';
import { findBlanks } from '../../../src/core/document/recognise/blanks/blanks.js';
import { maskInline } from '../../../src/core/document/recognise/text/inlineMask.js';
import { answersWhen } from '../../../src/core/document/recognise/dates/whenAnswers.js';
import { weighReasons } from '../../../src/core/document/recognise/reasons.js';
import { criteriaOfLabel, criteriaOfText } from '../../../src/core/document/recognise/options/optionCriteria.js';
import {
  numbersIn,
  readNumbered,
  readOptionHeading,
} from '../../../src/core/document/recognise/options/optionHeadings.js';
import { isUnfilledReason } from '../../../src/core/document/recognise/options/onlyOption.js';
import { choiceIn, hintsIn, statementsOf } from '../../../src/core/document/recognise/options/optionStatements.js';
import { announcesChoice, isMarkedChosen, staffWordsIn } from '../../../src/core/document/recognise/people/staffing.js';
import { citationsIn, endOfValue } from '../../../src/core/document/requirements/citations.js';
import { rangeBudget } from '../../../src/core/document/requirements/claimRanges.js';
import { readClaims } from '../../../src/core/document/requirements/claims.js';
import { coverageMapLines } from '../../../src/core/document/requirements/layoutStatements.js';
import { numbersInCell, readNumberedClaims } from '../../../src/core/document/requirements/numberedClaims.js';
import {
  isCriteriaLabel,
  readRequirementHeading,
  readRequirementName,
} from '../../../src/core/document/requirements/requirementHeading.js';
import { partiesIn } from '../../../src/core/rules/support/teamParties.js';
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
  readClaims,
  readNumberedClaims: (text) => [readNumberedClaims(text, rangeBudget()), numbersInCell(text)],
  citationsIn: (text) => [[...citationsIn(text)], endOfValue(text, 0)],
  coverageMapLines: (text) => [...coverageMapLines(text)],
  readRequirementHeading: (text) => [
    readRequirementHeading(text, { word: 'requirement', prefix: '', hasCriteria: true }, true),
    readRequirementName(text),
    isCriteriaLabel(text),
  ],
  findHandles,
  isNameLike,
  isListOfNames,
  isCertainlyPerson,
  namesSomebody: (text) => namesSomebody(text, names),
  namesResponsible,
  listNames: (text) => listNames(text, 0),
  readLabelledLine,
  readHtml: (text) => [...readHtml(text)],
  plainHtml,
  readTitleLine: (text) => [readTitleLine(text, true), answerStart(text)],
  findDecisionMarkers,
  mask,
  findDates,
  answersWhen: (text) => [answersWhen(text, 'section'), answersWhen(text, 'prose')],
  weighReasons,
  isBlankValue,
  isBlankText: (text) => isBlankText(text, { form: 'text' }),
  findBlanks: (text) => findBlanks(text, { form: 'text' }),
  maskInline,
  normalizeHeading,
  normalizePhrase,
  readHeading: (text) => readHeading(text, index),
  readLabel: (text) => readLabel(text, index),
  statementsOf,
  hintsIn,
  isUnfilledReason: (text) => isUnfilledReason(text, findPhrases(foldText(text))),
  criteriaOfLabel,
  criteriaOfText,
  readOptionHeading,
  readNumbered,
  numbersIn: (text) => numbersIn(normalizePhrase(text)),
  choiceIn,
  readDateRanges,
  staffWordsIn,
  announcesChoice,
  isMarkedChosen,
  partiesIn: (text) => partiesIn(text, defaultCharter()),
  givesMeasure: (text) => givesMeasure(text, 'open'),
  plansRollout,
  tellsRollout,
  asksForMetrics,
  readLedger,
  ledgerWord: (text) => ledgerText(ledgerWord(text)),
  ledgerEdits: (text) => ledgerEdits(text, { goes: () => true, comes: readLedger(text).entries }),
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
          const growth = await growthOf(read, (size) => repeated(pattern, size, before, after), 4_000);
          faults.push(...tooMuch(`${JSON.stringify(before)} ${JSON.stringify(pattern)}`, growth));
        }
      }
      assert.deepEqual(faults, []);
    });
  }
});
