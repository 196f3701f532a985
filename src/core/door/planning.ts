import * as l10n from '@vscode/l10n';
import type { Core } from '../analysis/core.js';
import { type FileMovePlan, planFileMoves } from '../analysis/fileMoves.js';
import type { Names } from '../analysis/names.js';
import type { AnalyzeOptions, Source } from '../analysis/source.js';
import type { DecisionId, DocumentKind } from '../charter/model/charter.js';
import { charterCompletions } from '../features/charterCompletions.js';
import { planVerdict } from '../features/corrections/planVerdict.js';
import type { SectionAt, Verdict } from '../features/corrections/verdict.js';
import {
  type DissentAt,
  type DissentEnd,
  type DissentOffer,
  dissentOffers,
  planDissentEnd,
} from '../features/dissent/endDissent.js';
import { type DissentPlace, type Refused, dissentPlace, planDissent } from '../features/dissent/recordDissent.js';
import type { FileMove } from '../features/fileMoves/fileMoves.js';
import { type FixScope, canFixAll, planFixAll } from '../features/fixAll.js';
import { type Completion, frontMatterCompletions } from '../features/frontMatterCompletions.js';
import type { HeadingLine } from '../features/headingLine.js';
import { isInMarker, markerCompletions } from '../features/markerCompletions.js';
import { moveSection } from '../features/moveSection.js';
import { mayBeName } from '../features/names/nameCompletions.js';
import { type FixRequest, editsOfFix, planFix } from '../features/planFix.js';
import type { Plan } from '../features/plannedFile.js';
import { type SignOffOffer, planSignOff, signOffOffers } from '../features/signoff/signOff.js';
import { mayBeSnippet, snippetCompletions } from '../features/snippets/snippetCompletions.js';
import { preferredLanguage } from '../features/templateChoice.js';
import { templateCompletions } from '../features/templateKeys.js';
import type { FileEdit, Finding, Fix } from '../rules/finding.js';
import type { Position } from '../text/range.js';
import type { SpanEdit } from '../text/textEdit.js';
import { findMe } from '../workspace/identity.js';
import { containingFolder } from '../workspace/uris.js';
import { type CompletionOptions, documentIn, notOurs, withLedger } from './reading.js';

/** Planning changes on the texts of this moment. Nothing is written. */
export interface Planning {
  completions(source: Source, position: Position, options: CompletionOptions): Promise<readonly Completion[]>;
  /** A fix that somebody chose. */
  planFix(source: Source, request: FixRequest, options?: AnalyzeOptions): Promise<Plan>;
  /** The edits that a fix comes to by now, for whoever lists them; none where it is more than edits or cannot be made. */
  editsOf(fix: Fix): Promise<readonly FileEdit[]>;
  /** Every fix that can be made without asking, as edits of the file's text. */
  planFixAll(source: Source, scope: FixScope, options?: AnalyzeOptions): Promise<readonly SpanEdit[]>;
  /** Whether there is something to fix without asking. */
  canFixAll(source: Source, scope: FixScope, options?: AnalyzeOptions): Promise<boolean>;
  /** The marker that makes a section what somebody says it is; `undefined` when its document is none by now. */
  planVerdict(source: Source, at: SectionAt, verdict: Verdict): Promise<Plan | undefined>;
  /** Where the user may record dissent, at a zero-based line; else why not. */
  dissentPlace(source: Source, line: number): Promise<DissentPlace | Refused>;
  /** The dissent of the user at the end of a section. */
  planDissent(source: Source, at: SectionAt, reason: string): Promise<Plan>;
  /** The dissents of a document that the user may take back, or settle; else why there is none. */
  dissentOffers(source: Source, end: DissentEnd): Promise<readonly DissentOffer[] | Refused>;
  /** The end of a dissent. */
  planDissentEnd(source: Source, at: DissentAt, end: DissentEnd): Promise<Plan>;
  /** The decisions of a document that the user may sign off, what waits for them first; else why there is none. */
  signOffOffers(source: Source): Promise<readonly SignOffOffer[] | Refused>;
  /** The user’s sign-off of a decision. */
  planSignOff(source: Source, decision: DecisionId): Promise<Plan>;
  /** The move of a section to another document; `undefined` when the one it is in is none by now. */
  planMove(from: Source, heading: HeadingLine, to: Source): Promise<Plan | undefined>;
  /**
   * The links of documents once files or folders have moved, each leading where it led before.
   *
   * @param inText whether links in the text are wanted, beside those of front matter and the paths before IDs
   */
  planFileMoves(moves: readonly FileMove[], inText: boolean): Promise<FileMovePlan>;
}

/** Plans, each made of an analysis of the text that it is given. */
export function planning(core: Core, names: Names): Planning {
  const { analyzer, charters, documents, ledgers, ports } = core;
  const textOf = async (uri: string): Promise<string | undefined> => {
    const read = await ports.files.readText(uri);
    return read.fault === undefined ? read.text : undefined;
  };
  const documentAs = async (uri: string, text: string) => documentIn(await analyzer.wouldSay(uri)(text))?.document;
  const findingsOf = (uri: string, options: AnalyzeOptions | undefined) => {
    const say = analyzer.wouldSay(uri, options);
    return async (text: string): Promise<readonly Finding[]> => (await say(text)).findings;
  };
  const readAsMe = async ({ uri, text }: Source) => {
    const say = analyzer.wouldSay(uri);
    const readAs = async (other: string) => documentIn(await say(other))?.document;
    const document = await readAs(text);
    if (!document) return undefined;
    return { document, readAs, me: findMe(document.charter, await ports.identities.current(uri)) };
  };
  // One that is there and cannot be read is not to be set up once more.
  const unlessUnread = async <Found extends object>(uri: string, found: Found | Refused) => {
    const isMissed = 'refused' in found && found.needsCharter === true;
    if (!isMissed || !(await charters.for(uri)).unreadable) return found;
    return { refused: l10n.t('Nobody is known here, because ownership.yaml cannot be read. Fix it first.') };
  };
  return {
    async completions(source, position, { namesOnly }) {
      const { uri, text } = source;
      const analysis = analyzer.latest(uri);
      if (analysis?.type === 'charter') {
        const isNow = analysis.reading.source.text === text;
        const asked = { reading: analysis.reading, today: ports.clock.today(), namesOnly };
        return isNow ? charterCompletions(asked, position) : [];
      }
      const { charter } = await charters.for(uri);
      const ofKind = (kind: DocumentKind) => documents.inFolderOf(uri, kind);
      const kind = await analyzer.kindOf(source);
      const isDocument = kind !== undefined;
      if (isInMarker(text, position))
        return isDocument ? markerCompletions(text, charter, position, ports.clock.today()) : [];
      if (await analyzer.isTemplate(source)) {
        const own = await frontMatterCompletions({ uri, text, charter, isDocument: true, documents: ofKind }, position);
        // Of which kind its documents are stands under “template”.
        return [...templateCompletions(text, position), ...own.filter(({ label }) => label !== 'document')];
      }
      const keys = await frontMatterCompletions({ uri, text, charter, isDocument, kind, documents: ofKind }, position);
      if (isDocument && mayBeName(text, position)) return [...keys, ...(await names.completions(source, position))];
      if (!mayBeSnippet(text, position)) return keys;
      const read = documentIn(await analyzer.at(source));
      const prds = read?.document.kind === 'sdd' ? read.links.flatMap(({ uri: prd }) => prd ?? []) : [];
      const facts = await Promise.all(prds.map((prd) => documents.facts(prd)));
      const asked = {
        text,
        charter,
        document: read?.document,
        language: preferredLanguage(ports, containingFolder(ports.folders.all(), uri)),
        prdIds: facts.flatMap((prd) => prd?.requirements.map(({ id }) => id) ?? []),
        today: ports.clock.today(),
        me: findMe(charter, await ports.identities.current(uri)),
      };
      return [...keys, ...snippetCompletions(asked, position)];
    },
    planFix: (source, request, options) =>
      planFix(source, request, { findings: findingsOf(source.uri, options), textOf, documentAs }),
    editsOf: (fix) => editsOfFix(fix, { textOf, documentAs }),
    planFixAll: ({ uri, text }, scope, options) => planFixAll(text, findingsOf(uri, options), scope),
    canFixAll: async ({ uri, text }, scope, options) => canFixAll(await findingsOf(uri, options)(text), scope),
    async planVerdict({ uri, text }, at, verdict) {
      const say = analyzer.wouldSay(uri);
      const readAs = async (other: string) => documentIn(await say(other))?.document;
      const document = await readAs(text);
      return document && planVerdict(document, at, verdict, readAs);
    },
    async dissentPlace(source, line) {
      const found = await readAsMe(source);
      return found ? unlessUnread(source.uri, dissentPlace(found.document, line, found.me)) : notOurs();
    },
    async planDissent(source, at, reason) {
      const found = await readAsMe(source);
      if (!found) return notOurs();
      const { document, me, readAs } = found;
      return planDissent(document, { at, reason, me, today: ports.clock.today() }, readAs);
    },
    async dissentOffers(source, end) {
      const found = await readAsMe(source);
      return found ? unlessUnread(source.uri, dissentOffers(found.document, end, found.me)) : notOurs();
    },
    async planDissentEnd(source, at, end) {
      const found = await readAsMe(source);
      if (!found) return notOurs();
      return planDissentEnd(found.document, { at, end, me: found.me, today: ports.clock.today() });
    },
    async signOffOffers(source) {
      const found = await readAsMe(source);
      if (!found) return notOurs();
      return unlessUnread(source.uri, signOffOffers(found.document, found.me, ports.clock.today()));
    },
    async planSignOff(source, decision) {
      const found = await readAsMe(source);
      if (!found) return notOurs();
      const { me, readAs } = found;
      const { document, ledger } = await withLedger(ledgers, found.document);
      return planSignOff(document, { decision, me, today: ports.clock.today(), ledger }, readAs);
    },
    async planMove(from, heading, to) {
      const [source, target] = await Promise.all(
        [from, to].map(async ({ uri, text }) => documentIn(await analyzer.wouldSay(uri)(text))?.document),
      );
      return source && moveSection(source, heading, { uri: to.uri, text: to.text, document: target });
    },
    planFileMoves: (moves, inText) => planFileMoves(core, moves, inText),
  };
}
