import type { Nodes } from 'mdast';

/**
 * Labels of all link reference definitions in `nodes`, as micromark compares them (whitespace collapsed, case folded to
 * upper case), each once.
 */
export function definedLabels(nodes: readonly Nodes[]): readonly string[] {
  const labels = new Set<string>();
  const open: Nodes[] = [...nodes];
  for (let node = open.pop(); node; node = open.pop()) {
    // mdast lower-cases the identifier; upper case is what micromark keeps, and the way there and back loses nothing.
    if (node.type === 'definition') labels.add(node.identifier.toUpperCase());
    else if (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem')
      // One by one: a list may have more items than a call takes arguments.
      for (const child of node.children) open.push(child);
  }
  return [...labels];
}

/** Labels that stand in exactly one of two sets. */
export function changedLabels(before: ReadonlySet<string>, after: ReadonlySet<string>): readonly string[] {
  return [...[...before].filter((label) => !after.has(label)), ...[...after].filter((label) => !before.has(label))];
}

/**
 * Says whether a Markdown text may refer to one of `labels` (normalised). May say yes without cause, never no: a `true`
 * costs a parse, a wrong `false` a link.
 */
export function mayMention(text: string, labels: readonly string[]): boolean {
  if (labels.length === 0 || !text.includes(']')) return false;
  // Folded as micromark-util-normalize-identifier folds a label.
  const folded = text.toLowerCase().toUpperCase();
  return labels.some((label) => folded.includes(firstWord(label)));
}

/**
 * A label may break over lines with quote marks between them, so only its first word surely stands in the text in one
 * piece; U+FFFD ends a word too, for micromark writes it where the text has NUL.
 */
function firstWord(label: string): string {
  return label.split(/[ \uFFFD]/).find((word) => word !== '') ?? '';
}
