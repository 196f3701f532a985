import type { DecisionId, DocumentKind, PersonId, RoleId, TeamId } from '../charter/model/charter.js';
import { resolveOwner } from '../charter/resolve/owners.js';
import type { AnswerState } from '../document/decisions.js';
import type { TandemDocument } from '../document/document.js';
import { isOpenIn } from '../document/openPlaces.js';
import { findRequirements } from '../document/requirements/findRequirements.js';
import { onceEach } from '../document/requirements/repeats.js';
import type { Position, Range } from '../text/range.js';
import type { DocumentFacts } from '../workspace/index/facts.js';
import { askedOf } from '../workspace/askedOf.js';
import { wholesOf } from '../workspace/parts.js';
import { sayingMost, stateIn } from '../workspace/turns.js';
import { shownEvidence, type ShownEvidence } from './shownEvidence.js';
import { mustAnswer } from '../document/documentPlace.js';

/** How one decision stands in a document. */
export interface InspectedDecision {
  readonly state: AnswerState;
  readonly required: boolean;
  readonly owner: RoleId;
  readonly person: PersonId | null;
  readonly ranges: readonly Range[];
  /** What it was found by, in the order of the text. */
  readonly evidence: readonly ShownEvidence[];
}

/** One heading and what it was taken for. */
export interface InspectedSection {
  /** 1 for `#`. */
  readonly depth: number;
  readonly text: string;
  /** Zero-based. */
  readonly line: number;
  readonly decisions: readonly DecisionId[];
  readonly inherited: boolean;
  readonly empty: boolean;
}

/** How a document was read. */
export interface Inspection {
  readonly uri: string;
  readonly kind: DocumentKind;
  readonly team: TeamId | undefined;
  readonly stage: string | undefined;
  readonly sections: readonly InspectedSection[];
  /** By id, in the order of the charter. */
  readonly decisions: Readonly<Record<DecisionId, InspectedDecision>>;
  readonly requirements: readonly { readonly id: string; readonly text: string; readonly range: Range }[];
}

/** How one decision stands in a document that may lie in several files. */
export interface WholeDecision extends InspectedDecision {
  /** The file of the document that says most of it, where that is another: then `ranges` and `evidence` are empty. */
  readonly elsewhere?: { readonly uri: string; readonly at: Position };
}

/** How a file was read, and what the other files of its document add to it. */
export interface WholeInspection extends Inspection {
  readonly decisions: Readonly<Record<DecisionId, WholeDecision>>;
  /** Of the file, then of its parts: these with the URI of theirs. */
  readonly requirements: readonly (Inspection['requirements'][number] & { readonly uri?: string })[];
  /** URI of the document that it is a part of. */
  readonly partOf?: string;
}

/**
 * How a document stands, decision by decision; cheap beside {@link inspectDocument}.
 *
 * @param evidence at most so many pieces of it are given for a decision
 */
export function inspectDecisions(document: TandemDocument, evidence: number): Inspection['decisions'] {
  return Object.fromEntries(
    document.charter.decisions.map((decision): [DecisionId, InspectedDecision] => {
      const answer = document.decisions.answers.get(decision.id);
      const owner = resolveOwner(document.charter, document.team, decision);
      return [
        decision.id,
        {
          state: answer?.state ?? 'missing',
          required: mustAnswer(document, decision),
          owner: owner.role.id,
          person: owner.people[0]?.id ?? null,
          ranges: (answer?.spans ?? []).map((span) => document.lines.rangeOf(span)),
          evidence: shownEvidence(document, decision, evidence),
        },
      ];
    }),
  );
}

/** Everything that was recognised in a document. */
export function inspectDocument(document: TandemDocument): Inspection {
  const { uri, kind, team, stage, lines, decisions } = document;
  return {
    uri,
    kind,
    team,
    stage,
    sections: decisions.sections.flatMap((entry): InspectedSection[] => {
      const { heading, depth, text } = entry.section;
      if (!heading) return [];
      const line = lines.lineAt(heading.start);
      const inherited = entry.evidence === 'inherited';
      // What is part of it by its number may say all that is asked.
      const isSaid = entry.decisions.length > 0 && !entry.decisions.some((id) => isOpenIn(decisions, entry, id));
      return [{ depth, text, line, decisions: entry.decisions, inherited, empty: entry.empty && !isSaid }];
    }),
    decisions: inspectDecisions(document, Infinity),
    requirements: onceEach(findRequirements(document)).map(({ id, text, span }) => ({
      id,
      text,
      range: lines.rangeOf(span),
    })),
  };
}

/**
 * What was recognised in a file, with what its parts say where it stands for a document in several files.
 *
 * @param beside the facts of what it is read together with
 */
export function inspectWhole(own: Inspection, facts: DocumentFacts, beside: readonly DocumentFacts[]): WholeInspection {
  const { wholeOf, partsOf } = wholesOf([facts, ...beside]);
  const whole = wholeOf(facts);
  const parts = partsOf(facts);
  const decisions = Object.entries(own.decisions).map(([id, decision]): [DecisionId, WholeDecision] => {
    const saying = sayingMost({ parts }, facts, id);
    if (saying === facts) return [id, decision];
    const at = saying.answeredAt[id] ?? { line: 0, character: 0 };
    const state = stateIn(saying, id) ?? decision.state;
    return [id, { ...decision, state, ranges: [], evidence: [], elsewhere: { uri: saying.uri, at } }];
  });
  const asked = askedOf([facts, ...parts]);
  const ofParts = parts.flatMap((part) =>
    asked.in(part).map(({ id, text, range }) => ({ id, text, range, uri: part.uri })),
  );
  const ids = new Set(asked.in(facts).map(({ id }) => id));
  return {
    ...own,
    decisions: Object.fromEntries(decisions),
    requirements: [...own.requirements.filter(({ id }) => ids.has(id)), ...ofParts],
    ...(whole === facts ? {} : { partOf: whole.uri }),
  };
}
