import type { TandemDocument } from '../../document/document.js';
import * as l10n from '@vscode/l10n';
import type { Turn } from '../../workspace/turns.js';
import { nameOf } from '../../workspace/uris.js';
import { turnText } from '../turnText.js';
import type { Lens } from './lens.js';

/** Over the title: who does what next with the document and its partners, where the other lenses do not say so already. */
export function nextLenses(document: TandemDocument, turn: Turn): readonly Lens[] {
  const next = turnText(turn, document.charter);
  if (next === undefined || isSaidAlready(document, turn)) return [];
  const { at, what, why } = turn;
  const isNewSdd = what === 'write-sdd' && document.kind === 'prd';
  if (!isNewSdd && !at) return [];
  return [
    {
      kind: 'title',
      range: document.lines.rangeOf(document.title.span),
      text: l10n.t('next: {0}', next),
      tooltip: [why, !isNewSdd && at ? l10n.t('Click to open {0}', nameOf(at.uri)) : ''].filter(Boolean).join('\n'),
      action: isNewSdd || !at ? { type: 'newSdd', uri: document.uri } : { type: 'open', uri: at.uri, at: at.position },
    },
  ];
}

/** What is not answered in this very document the first lens says, and without a name *New SDD* says enough. */
function isSaidAlready({ uri, frontMatter }: TandemDocument, { what, who, at }: Turn): boolean {
  const isHere = at?.uri === uri;
  // While somebody types in front matter it is broken at every other key, and what stands above the title is not to jump.
  const isBeingTyped = what === 'fix' && (frontMatter?.yaml.faults.length ?? 0) > 0;
  return (isHere && (what === 'answer-decision' || isBeingTyped)) || (what === 'write-sdd' && who === undefined);
}
