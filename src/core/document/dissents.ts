import type { Node } from 'mdast';
import { visit } from 'unist-util-visit';
import { readSections, spanOfNode, type Section } from '../parse/markdown/sections.js';
import type { MarkdownTree } from '../parse/markdown/markdownTree.js';
import { derived } from '../text/derived.js';
import type { Span } from '../text/range.js';
import type { SectionDecisions } from './decisions.js';
import type { TandemDocument } from './document.js';
import {
  findDissentMarkers,
  mayHoldDissent,
  type DissentMarker,
  type DissentWords,
  type MarkerWord,
} from './recognise/markers/dissentMarkers.js';

/** A marker of dissent and the section that it stands in. */
export interface PlacedDissent extends DissentMarker {
  readonly section: Section;
}

/** A dissent that can be read and that nobody has settled. */
export interface OpenDissent extends PlacedDissent {
  readonly words: DissentWords;
}

/** The markers of dissent in the sections of a text, in its order; those in code are none. */
export function findDissents(tree: MarkdownTree): readonly PlacedDissent[] {
  return mayHoldDissent(tree.text) ? dissentsIn(readSections(tree), tree.text) : [];
}

/** The same of a document. */
export const dissentsOf = derived(({ sections, text }: TandemDocument): readonly PlacedDissent[] =>
  mayHoldDissent(text) ? dissentsIn(sections, text) : [],
);

/** Whether a dissent can be read and is not settled. */
export function isOpenDissent(dissent: PlacedDissent): dissent is OpenDissent {
  return dissent.words !== undefined && !dissent.isSettled;
}

/** The open ones of a document by the section whose lens speaks of them: the nearest above that has one. */
export const openDissentsBySection = derived(
  (document: TandemDocument): ReadonlyMap<Section, readonly OpenDissent[]> => {
    const entries = new Map(document.decisions.sections.map((entry) => [entry.section, entry]));
    const bySection = new Map<Section, OpenDissent[]>();
    for (const dissent of dissentsOf(document).filter(isOpenDissent)) {
      let at: Section | undefined = dissent.section;
      while (at && !speaksForItself(entries.get(at))) at = at.parent;
      if (!at) continue;
      const known = bySection.get(at);
      if (known) known.push(dissent);
      else bySection.set(at, [dissent]);
    }
    return bySection;
  },
);

/** Whether a section has a decision of its own, so that something is shown over it. */
export function speaksForItself(entry: SectionDecisions | undefined): boolean {
  return entry?.section.heading !== undefined && entry.decisions.length > 0 && entry.evidence !== 'inherited';
}

function dissentsIn(sections: readonly Section[], text: string): readonly PlacedDissent[] {
  const found: PlacedDissent[] = [];
  for (const section of sections) {
    for (const root of section.chunk.nodes) {
      visit(root, 'html', (node: Node) => {
        const { start, end } = spanOfNode(section, node);
        for (const marker of findDissentMarkers(text.slice(start, end))) {
          found.push({ ...movedBy(marker, start), section });
        }
      });
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

function movedBy({ isSettled, span, words, wrongDays }: DissentMarker, offset: number): DissentMarker {
  const moved = ({ start, end }: Span): Span => ({ start: start + offset, end: end + offset });
  const word = ({ text, span: at }: MarkerWord): MarkerWord => ({ text, span: moved(at) });
  return {
    isSettled,
    span: moved(span),
    words: words && {
      ...words,
      role: word(words.role),
      person: word(words.person),
      day: word(words.day),
      settled: words.settled && { by: word(words.settled.by), on: word(words.settled.on) },
    },
    wrongDays: wrongDays.map(word),
  };
}
