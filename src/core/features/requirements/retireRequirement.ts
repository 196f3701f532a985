import * as l10n from '@vscode/l10n';
import type { TandemDocument } from '../../document/document.js';
import { isBare } from '../../document/documentPlace.js';
import { fillFrontMatterValue } from '../../document/frontMatter/frontMatterEdit.js';
import { findRequirements } from '../../document/requirements/findRequirements.js';
import { retirementsIn } from '../../document/requirements/retirements.js';
import { setIn } from '../../parse/yaml/yamlEdit.js';
import { applyEdits } from '../../text/textEdit.js';
import { oneLine } from '../oneLine.js';
import type { Refused } from '../dissent/recordDissent.js';
import type { Plan } from '../plannedFile.js';

/** A requirement in force, which may be retired or take the place of one that is. */
export interface RequirementInForce {
  readonly id: string;
  /** What is asked. */
  readonly text: string;
  /** It stands where the cursor is. */
  readonly isHere: boolean;
}

/** The requirements of a PRD that are in force, in the order of the text; else why there is none. */
export function requirementsInForce(document: TandemDocument, line: number): readonly RequirementInForce[] | Refused {
  if (document.kind !== 'prd') return { refused: l10n.t('Requirements are retired in the PRD. Open it first.') };
  const { lines } = document;
  const retired = new Set(retirementsIn(document).map(({ id }) => id));
  const found = new Map<string, RequirementInForce>();
  for (const { id, named, text, span } of findRequirements(document)) {
    // A number that follows from a place is another one's when the place is left.
    if (retired.has(id) || named !== 'printed') continue;
    const isHere = lines.lineAt(span.start) <= line && line <= lines.lineAt(span.end);
    const before = found.get(id);
    found.set(id, { id, text: before?.text ?? text, isHere: (before?.isHere ?? false) || isHere });
  }
  if (found.size === 0) return { refused: l10n.t('This PRD has no requirement to retire.') };
  return isBare(document) ? { refused: noFrontMatterFor(document) } : [...found.values()];
}

/**
 * Plans that a requirement is no longer in force. Its words stay where they are, so that its ID is never given to another; what
 * counts is the front matter, read again before it is given.
 *
 * @param instead the ID of the requirement that takes its place, or a reason in words
 * @param readAs what the document would be with another text; `undefined` when it would be none
 */
export async function planRetire(
  document: TandemDocument,
  { id, instead }: { readonly id: string; readonly instead: string },
  readAs: (text: string) => Promise<TandemDocument | undefined>,
): Promise<Plan> {
  const { uri, text, frontMatter, fields } = document;
  const inForce = requirementsInForce(document, -1);
  if ('refused' in inForce) return inForce;
  if (!inForce.some((each) => each.id === id)) {
    return { refused: l10n.t('“{0}” is not a requirement that still counts; nothing was written.', id) };
  }
  const words = oneLine(instead);
  if (words === '' || words === id) return { refused: l10n.t('Name another requirement, or a reason in words.') };
  if (retirementsIn(document).some((each) => each.id === words)) {
    return { refused: l10n.t('“{0}” is retired itself. Choose a requirement that still counts.', words) };
  }
  const isBegun = (frontMatter?.values.retired ?? null) !== null;
  const edits =
    frontMatter && isBegun
      ? setIn(frontMatter.yaml, text, ['retired', id], words)
      : fillFrontMatterValue(document, 'retired', { [id]: words });
  const after = edits && (await readAs(applyEdits(text, edits)));
  const expected = [...fields.retired.map(entryOf), `${id}\n${words}`].sort();
  const found = after?.fields.retired.map(entryOf).sort().join('\n');
  if (!edits || found !== expected.join('\n')) {
    return { refused: l10n.t('Tandem cannot change “retired” in the front matter safely. Correct it by hand first.') };
  }
  return { files: [{ uri, text, edits }] };
}

function noFrontMatterFor({ place }: TandemDocument): string {
  return l10n.t(
    'Tandem adds no front matter to files of {0}, and “retired” belongs there. Strike out the requirement in the text instead.',
    place?.layout.label ?? '',
  );
}

function entryOf({ requirement, instead }: TandemDocument['fields']['retired'][number]): string {
  return `${requirement.text}\n${instead.text}`;
}
