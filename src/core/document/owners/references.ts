import type { Span } from '../../text/range.js';
import { namesAt, ownerDeclarations } from './ownerDeclarations.js';
import { dissentsOf } from '../dissents.js';
import type { MarkerWord } from '../recognise/markers/dissentMarkers.js';
import type { TandemDocument } from '../document.js';
import { derived } from '../../text/derived.js';

/** A place in a document that names somebody or something of the charter. */
export interface NameReference {
  readonly kind: 'person' | 'role' | 'team';
  /** As written, without quotes, markup and remarks. */
  readonly word: string;
  readonly span: Span;
  /** In front matter names are YAML, and may need quotes. */
  readonly inFrontMatter: boolean;
  /** Nothing but a handle can stand there. */
  readonly isHandle?: true;
}

/** Everything that a document says in the charter's own words: in its front matter, and where it declares owners. */
export const findReferences = derived((document: TandemDocument): readonly NameReference[] =>
  [...frontMatterReferences(document), ...declaredReferences(document), ...dissentReferences(document)].sort(
    (a, b) => a.span.start - b.span.start,
  ),
);

function frontMatterReferences({ frontMatter, text }: TandemDocument): NameReference[] {
  if (!frontMatter) return [];
  const at = (kind: NameReference['kind'], path: readonly (string | number)[]): NameReference[] =>
    namesAt(frontMatter, text, path).map(({ text: word, span }) => ({ kind, word, span, inFrontMatter: true }));
  const { signoffs } = frontMatter.values;
  const count = Array.isArray(signoffs) ? Math.min(signoffs.length, 200) : 0;
  return [
    ...at('team', ['team']).slice(0, 1),
    ...at('person', ['authors']),
    ...at('person', ['who']),
    ...Array.from({ length: count }, (_, index) => [
      ...at('role', ['signoffs', index, 'role']),
      ...at('person', ['signoffs', index, 'by']),
    ]).flat(),
  ];
}

function dissentReferences(document: TandemDocument): NameReference[] {
  return dissentsOf(document).flatMap(({ words }): NameReference[] => {
    if (!words) return [];
    const at = (kind: NameReference['kind'], { text: word, span }: MarkerWord): NameReference => ({
      kind,
      word,
      span,
      inFrontMatter: false,
      isHandle: true,
    });
    const { role, person, settled } = words;
    return [at('role', role), at('person', person), ...(settled ? [at('person', settled.by)] : [])];
  });
}

function declaredReferences(document: TandemDocument): NameReference[] {
  return ownerDeclarations(document).flatMap(({ names, section }) =>
    names.map(({ text, span }) => ({ kind: 'person', word: text, span, inFrontMatter: section === undefined })),
  );
}
