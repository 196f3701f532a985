import * as l10n from '@vscode/l10n';
import { node, type ViewNode } from '../ownership/viewNode.js';
import { documentsOf, type ShownPair } from './shownPair.js';

/** What was found of one layout. */
interface Found {
  readonly label: string;
  readonly hasFeatures: boolean;
  /** URIs of the folders of its units, or of documents that are no features. */
  readonly units: Set<string>;
}

/**
 * The line that says which documents of other tools are there that nobody owns yet: how many, and what can be done about it.
 * None once a charter governs them, or where there are none.
 */
export function foundLayoutsNode(pairs: readonly ShownPair[]): ViewNode | undefined {
  const found = new Map<string, Found>();
  for (const { uri, place } of pairs.flatMap(documentsOf)) {
    if (!place?.isQuiet || place.isClosed) continue;
    const { layout, label, hasFeatures, unit } = place;
    const known = found.get(layout) ?? { label, hasFeatures, units: new Set<string>() };
    known.units.add(hasFeatures ? unit : uri);
    found.set(layout, known);
  }
  if (found.size === 0) return undefined;
  // Pairs come nearest to open documents first, and more of them while they are read: the line must not turn over each time.
  const features = [...found.values()]
    .filter(({ hasFeatures }) => hasFeatures)
    .sort((a, b) => (a.label.toLowerCase() < b.label.toLowerCase() ? -1 : 1));
  const documents = [...found.values()].filter(({ hasFeatures }) => !hasFeatures);
  const others = documents.reduce((sum, { units }) => sum + units.size, 0);
  const counts = [...features.map(({ label, units }) => featuresText(label, units.size)), ...documentsText(others)];
  return node({
    id: 'layouts',
    label: l10n.t('Found: {0}', counts.join(', ')),
    description: l10n.t('Set up ownership'),
    tooltip: l10n.t(
      'Set up ownership to see who decides what in them. Or leave them alone, and Tandem no longer reads them here.',
    ),
    icon: 'info',
    command: 'setUpOwnership',
    layouts: [...found.keys()].sort(),
  });
}

function featuresText(label: string, count: number): string {
  return count === 1 ? l10n.t('1 {0} feature', label) : l10n.t('{0} features of {1}', count, label);
}

function documentsText(count: number): readonly string[] {
  if (count === 0) return [];
  return [count === 1 ? l10n.t('1 document') : l10n.t('{0} documents', count)];
}
