import * as l10n from '@vscode/l10n';
import type { TandemDocument } from '../../document/document.js';
import type { Finding } from '../../rules/finding.js';
import { foldName } from '../../text/foldName.js';
import type { Range } from '../../text/range.js';
import { sectionsFor } from './choices.js';
import { placeOf, type SectionAt, type Verdict, type Wanted } from './verdict.js';

/** A way to say that a finding is wrong, for the light bulb. */
export interface Correction {
  readonly title: string;
  /** Of the finding that it belongs to. */
  readonly message: string;
  /** Asks which section it is, or says it of one. */
  readonly action:
    | { readonly type: 'choose'; readonly wanted: Wanted }
    | { readonly type: 'say'; readonly at: SectionAt; readonly verdict: Verdict };
}

/** What may be said against the findings that a range touches: which section answers what they miss. */
export function corrections(
  document: TandemDocument,
  findings: readonly Finding[],
  range: Range,
): readonly Correction[] {
  return findings.flatMap((finding) => {
    const { about, message } = finding;
    if (!about || !touches(finding.scope ?? finding.range, range)) return [];
    const wanted: Wanted = about.type === 'metrics' ? about : { type: 'answers', decision: about.decision };
    return [...choosing(document, message, wanted), ...denying(document, finding, wanted)];
  });
}

/** The one section that can be meant, or the question which of them is. */
function choosing(document: TandemDocument, message: string, wanted: Wanted): readonly Correction[] {
  const [only, ...others] = sectionsFor(document, wanted);
  if (!only) return [];
  const title =
    wanted.type === 'metrics'
      ? l10n.t('Choose the section with the success metrics…')
      : l10n.t('Choose the section that answers {0}…', labelOf(document, wanted.decision));
  // A section whose heading says something else is not put forward.
  if (others.length > 0 || only.forAll || only.isSaid) return [{ title, message, action: { type: 'choose', wanted } }];
  const name =
    wanted.type === 'metrics'
      ? l10n.t('“{0}” has the success metrics', only.name)
      : l10n.t('“{0}” answers {1}', only.name, labelOf(document, wanted.decision));
  return [{ title: name, message, action: { type: 'say', at: only.at, verdict: wanted } }];
}

/** That the heading at which a finding stands is about something else. */
function denying(document: TandemDocument, { range, message }: Finding, wanted: Wanted): readonly Correction[] {
  if (wanted.type === 'metrics') return [];
  const entry = document.decisions.sections.find(
    ({ section, decisions }) =>
      section.heading &&
      decisions.includes(wanted.decision) &&
      document.lines.lineAt(section.heading.start) === range.start.line,
  );
  const label = labelOf(document, wanted.decision);
  // Nobody means anything else by the very word.
  if (!entry || foldName(entry.section.text) === foldName(label)) return [];
  const title = l10n.t('“{0}” is not about {1}', entry.section.text, label);
  const verdict: Verdict = { type: 'not', decision: wanted.decision };
  return [{ title, message, action: { type: 'say', at: placeOf(document, entry), verdict } }];
}

function labelOf({ charter }: TandemDocument, id: string): string {
  return charter.decisions.find((each) => each.id === id)?.label ?? id;
}

function touches(one: Range, other: Range): boolean {
  const isBefore = (a: Range, b: Range) =>
    a.end.line < b.start.line || (a.end.line === b.start.line && a.end.character < b.start.character);
  return !isBefore(one, other) && !isBefore(other, one);
}
