import type { Core } from '../analysis/core.js';
import type { Names } from '../analysis/names.js';
import type { DecisionId } from '../charter/model/charter.js';
import { type Badge, badges } from '../features/badges.js';
import { charterHover } from '../features/charterHover.js';
import { type SectionChoices, type SectionOffer, choicesAt, sectionsFor } from '../features/corrections/choices.js';
import { type Correction, corrections } from '../features/corrections/corrections.js';
import type { Wanted } from '../features/corrections/verdict.js';
import { type Explanation, explainDocument } from '../features/explanation.js';
import { type Hover, hoverAt } from '../features/hovers.js';
import { type InlineNote, inlineNotes } from '../features/inlineNotes.js';
import { type IdHint, idHints } from '../features/requirements/idHints.js';
import {
  type Inspection,
  type WholeInspection,
  inspectDecisions,
  inspectDocument,
  inspectWhole,
} from '../features/inspection.js';
import { lenses } from '../features/lenses.js';
import type { Lens } from '../features/lenses/lens.js';
import { type AnyTemplate, type Draft, draftSdd } from '../features/newDocument.js';
import { stopStandingIn } from '../features/standIns.js';
import { type StandingInItem, type StatusItem, standingInItem, statusItem } from '../features/statusBar.js';
import { templateHover } from '../features/templateKeys.js';
import type { Fix } from '../rules/finding.js';
import type { Position, Range } from '../text/range.js';
import { type CompletionOptions, documentIn } from './reading.js';

/** About a file as it was last analysed; nothing, once it was closed or when it is none of ours. */
export interface AboutAnalysed {
  lenses(uri: string): readonly Lens[];
  inlineNotes(uri: string): readonly InlineNote[];
  /** The IDs of requirements that are not printed before them. */
  idHints(uri: string): readonly IdHint[];
  statusItem(uri: string): StatusItem | undefined;
  /** For whom the user stands in in a document; `undefined` where for nobody. */
  standingIn(uri: string): StandingInItem | undefined;
  /** What a preview says over the headings of a document. */
  badges(uri: string): readonly Badge[];
  hover(uri: string, position: Position, options: CompletionOptions): Promise<Hover | undefined>;
  /** What takes back that the user stands in for somebody, for the sections that a range touches. */
  waysBack(uri: string, range: Range): readonly Fix[];
  /** What may be said against the findings that a range touches. */
  corrections(uri: string, range: Range): readonly Correction[];
  /** What may be said of the section that a zero-based line is in; `about`: the decision that is doubted. */
  choicesAt(uri: string, line: number, about?: DecisionId): SectionChoices | undefined;
  /** The sections that may be what somebody looks for. */
  sectionsFor(uri: string, wanted: Wanted): readonly SectionOffer[];
  /** How a document stands, decision by decision, with at most so many pieces of evidence for each. */
  standing(
    uri: string,
    evidence: number,
  ): Pick<Inspection, 'uri' | 'kind' | 'team' | 'stage' | 'decisions'> | undefined;
  /** Everything that was recognised in a document. */
  inspect(uri: string): Inspection | undefined;
  /** The same, with what the other files of its document say. */
  inspectWhole(uri: string): Promise<WholeInspection | undefined>;
  /** Why each section and each decision was read as it was, in words. */
  explain(uri: string): Explanation | undefined;
  /** A new SDD for the PRD `prd`; `undefined` when that is none by now. */
  draftSdd(template: AnyTemplate, prd: string, sdd: string): Draft | undefined;
}

/** Answers from the last analysis of each file. */
export function aboutAnalysed({ analyzer, documents, ports }: Core, names: Names): AboutAnalysed {
  const read = (uri: string) => documentIn(analyzer.latest(uri));
  return {
    lenses(uri) {
      const analysed = read(uri);
      return analysed ? lenses(analysed.document, analysed.links, analysed.pair) : [];
    },
    inlineNotes(uri) {
      const analysed = read(uri);
      return analysed ? inlineNotes(analysed.document, analysed.session) : [];
    },
    idHints(uri) {
      const analysed = read(uri);
      return analysed ? idHints(analysed.document) : [];
    },
    statusItem(uri) {
      const analysed = read(uri);
      if (!analysed) return undefined;
      const { document, findings, pair, session } = analysed;
      if (document.place?.file.role === 'tasks') return undefined;
      return statusItem(document, findings, pair.turn, session?.me);
    },
    standingIn(uri) {
      const analysed = read(uri);
      return analysed && standingInItem(analysed.document, analysed.session);
    },
    badges(uri) {
      const analysed = read(uri);
      return analysed ? badges(analysed.document, analysed.pair) : [];
    },
    async hover(uri, position, { namesOnly }) {
      const analysis = analyzer.latest(uri);
      if (analysis?.type === 'charter') return charterHover(analysis.reading, position, namesOnly);
      if (analysis?.type === 'template') return templateHover(analysis.text, position);
      if (analysis?.type !== 'document') return undefined;
      return (await names.hover(uri, position)) ?? hoverAt(analysis.document, position);
    },
    waysBack(uri, range) {
      const analysed = read(uri);
      return analysed ? stopStandingIn(analysed.document, analysed.session, range) : [];
    },
    corrections(uri, range) {
      const analysed = read(uri);
      return analysed ? corrections(analysed.document, analysed.findings, range) : [];
    },
    choicesAt(uri, line, about) {
      const analysed = read(uri);
      return analysed && choicesAt(analysed.document, line, about);
    },
    sectionsFor(uri, wanted) {
      const analysed = read(uri);
      return analysed ? sectionsFor(analysed.document, wanted) : [];
    },
    standing(uri, evidence) {
      const document = read(uri)?.document;
      if (!document) return undefined;
      const { kind, team, stage } = document;
      return { uri, kind, team, stage, decisions: inspectDecisions(document, evidence) };
    },
    inspect(uri) {
      const document = read(uri)?.document;
      return document && inspectDocument(document);
    },
    async inspectWhole(uri) {
      const analysed = read(uri);
      if (!analysed) return undefined;
      const own = inspectDocument(analysed.document);
      // Most documents lie in one file, and nobody has to look at all others to know it.
      const isCut = analysed.document.place?.layout.units.some(({ files }) => files.some(({ part }) => part)) ?? false;
      if (!isCut) return own;
      await documents.update();
      const { part } = analysed.document.place ?? {};
      return inspectWhole(own, analysed.pair.own, await documents.around(uri, part ? [part.of] : []));
    },
    explain(uri) {
      const document = read(uri)?.document;
      return document && explainDocument(document);
    },
    draftSdd(template, prd, sdd) {
      const document = read(prd)?.document;
      return document?.kind === 'prd' ? draftSdd(template, document, sdd, [], ports.clock.today()) : undefined;
    },
  };
}
