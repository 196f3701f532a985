import { globSource } from '../charter/read/globs.js';
import type { BoardStage } from '../charter/model/stages.js';
import type { Layout, LayoutFile } from './layout.js';
import { layouts } from './layoutList.js';

/** Where a file stands in a layout. */
export interface PlaceInLayout {
  readonly layout: Layout;
  readonly file: LayoutFile;
  /** Path of the folder of its unit, from the same place as the file's; empty for the top. */
  readonly unit: string;
  readonly isClosed: boolean;
  /** How far what lies there has come, where nothing says it. */
  readonly stage: BoardStage | undefined;
}

/** No path that people write is longer. */
const longestPath = 500;

/** A kind of file, ready to be compared. */
interface Pattern {
  readonly layout: Layout;
  readonly file: LayoutFile;
  readonly isClosed: boolean;
  readonly stage: BoardStage | undefined;
  readonly test: RegExp;
  /** How many steps of the path the folder of the unit has. */
  readonly depth: number;
  readonly isAtTop: boolean;
}

const other: LayoutFile = { path: '**', role: 'other' };

let made: { readonly patterns: readonly Pattern[]; readonly any: RegExp } | undefined;

/** Made when the first path is asked about: hosts that show no Markdown need none of it. */
function compiled() {
  if (made) return made;
  const patterns = layouts.flatMap((layout) => layout.units.flatMap((unit) => patternsOf(layout, unit)));
  const sources = [...patterns.map(({ test }) => test), ...layouts.flatMap((layout) => othersOf(layout))];
  made = { patterns, any: anywhere(sources.map(({ source }) => source)) };
  return made;
}

function patternsOf(layout: Layout, unit: Layout['units'][number]): readonly Pattern[] {
  const isAtTop = unit.folder.startsWith('/');
  const folder = unit.folder.replace(/^\//, '');
  const depth = folder === '' ? 0 : folder.split('/').length;
  return unit.files.map((file) => ({
    layout,
    file,
    isClosed: unit.isClosed === true,
    stage: unit.stage,
    test: new RegExp(globSource(folder === '' ? file.path : `${folder}/${file.path}`), 'i'),
    depth,
    isAtTop,
  }));
}

const others = new Map<Layout, readonly RegExp[]>();

function othersOf(layout: Layout): readonly RegExp[] {
  let known = others.get(layout);
  if (!known) others.set(layout, (known = (layout.others ?? []).map((glob) => new RegExp(globSource(glob), 'i'))));
  return known;
}

/** One expression for all of them, below any folder: most paths match none, and are told by it alone. */
function anywhere(sources: readonly string[]): RegExp {
  return new RegExp(`^(?:.*/)?(?:${sources.map((source) => source.slice(1, -1)).join('|')})$`, 'i');
}

/**
 * The places that a file may have in layouts, the nearest first: the one whose unit is the deepest folder and, of several that
 * take the same folder for a unit, the one that names more of the folders above it. What only lies in a folder of a layout comes
 * last, as `other`; in a folder that holds no documents there is nothing else.
 *
 * @param path with forward slashes, from the top of the workspace folder
 * @param isOn whether a layout counts there
 */
export function placesInLayouts(path: string, isOn: (layout: Layout) => boolean): readonly PlaceInLayout[] {
  const { patterns, any } = compiled();
  if (path.length > longestPath || !any.test(path)) return [];
  const steps = path.split('/');
  const beside = layouts.filter((layout) => isOn(layout) && anyBelow(steps, othersOf(layout)));
  const barred = beside.find(({ holdsNoDocuments }) => holdsNoDocuments);
  if (barred) return [besideOf(barred)];
  const found: PlaceInLayout[] = [];
  for (let from = 0; from < steps.length; from++) {
    const below = steps.slice(from).join('/');
    const taken = new Set<Layout>();
    for (const { layout, file, isClosed, stage, test, depth, isAtTop } of patterns) {
      if ((isAtTop && from > 0) || taken.has(layout) || !test.test(below) || !isOn(layout)) continue;
      // Of one layout the first pattern says what a file is.
      if (file.needs === undefined && file.part === undefined) taken.add(layout);
      found.push({ layout, file, unit: steps.slice(0, from + depth).join('/'), isClosed, stage });
    }
  }
  // Sorting keeps the order of those that are equal.
  found.sort((a, b) => b.unit.length - a.unit.length);
  return [...found, ...beside.slice(0, 1).map(besideOf)];
}

function besideOf(layout: Layout): PlaceInLayout {
  return { layout, file: other, unit: '', isClosed: false, stage: undefined };
}

function anyBelow(steps: readonly string[], tests: readonly RegExp[]): boolean {
  return steps.some((_, from) => tests.some((test) => test.test(steps.slice(from).join('/'))));
}

/** The hidden folders in which documents of layouts lie. */
export const hiddenLayoutFolders: ReadonlySet<string> = new Set(
  layouts.flatMap(({ hiddenFolders = [] }) => hiddenFolders),
);
