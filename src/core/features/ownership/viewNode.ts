import type { Position } from '../../text/range.js';
import type { OwnershipTarget } from './target.js';

/** One line of a view, *Ownership* or *Documents*, with what unfolds under it. */
export interface ViewNode {
  /** Stays the same when something changes elsewhere, so that the view keeps what was unfolded. */
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly tooltip?: string;
  /** Name of a codicon. */
  readonly icon: string;
  /** Something is missing here: shown in the colour of warnings, and said aloud. */
  readonly warns: boolean;
  /** What a screen reader says. */
  readonly spoken: string;
  /** What the line stands for, for commands; `undefined` for a mere heading. */
  readonly target?: OwnershipTarget;
  /** A place in a document that the line stands for, instead of a part of the charter. */
  readonly place?: {
    readonly uri: string;
    readonly at: Position;
    readonly type: PlaceType;
    /** The document has no front matter and is to have none: what would be written there is not offered. */
    readonly isBare?: boolean;
  };
  /** What a click does instead of going somewhere. */
  readonly command?: 'setUpOwnership' | 'reviewOwnership';
  /** Ids of the layouts of other tools that the line speaks of. */
  readonly layouts?: readonly string[];
  readonly expanded: boolean;
  readonly children: readonly ViewNode[];
}

/** What there is at a place that a line stands for. */
export type PlaceType =
  'note' | 'dissent' | 'pair' | 'document' | 'decision' | 'requirement' | 'requirements' | 'turn' | 'unread';

/** What a line is made of; the rest follows from it. */
export type NodeParts = Pick<ViewNode, 'id' | 'label' | 'icon'> &
  Partial<
    Pick<
      ViewNode,
      | 'description'
      | 'tooltip'
      | 'warns'
      | 'target'
      | 'place'
      | 'command'
      | 'layouts'
      | 'expanded'
      | 'children'
      | 'spoken'
    >
  >;

/** Makes a line; empty descriptions and tooltips are none. */
export function node(parts: NodeParts): ViewNode {
  const { description, tooltip, ...rest } = parts;
  const spoken = [parts.label, description].filter(Boolean).join(', ');
  return {
    warns: false,
    expanded: false,
    children: [],
    spoken,
    ...rest,
    ...(description ? { description } : {}),
    ...(tooltip ? { tooltip } : {}),
  };
}
