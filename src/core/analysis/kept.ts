import type { DocumentKind } from '../charter/model/charter.js';
import type { KeptWeight } from '../parse/markdown/keptWeight.js';
import type { MarkdownTree } from '../parse/markdown/markdownTree.js';
import type { Dependencies } from '../workspace/index/dependencies.js';
import type { KeptHead } from '../workspace/readInForce.js';
import type { LiveAnalysis } from './liveAnalysis.js';

/** What is kept of an open file between its versions. */
export interface Kept {
  tree?: MarkdownTree;
  weight?: KeptWeight;
  /** How many analyses began, and the last of them that the workspace was told of. */
  begun?: number;
  told?: number;
  head?: KeptHead;
  kind?: DocumentKind | undefined;
  dependencies?: Dependencies;
  /** Of a charter: URIs of the manifests that it names. */
  manifests?: readonly string[];
  /** The last analysis that ended, and which one it was: an older one may end later. */
  latest?: { readonly serial: number; readonly analysis: LiveAnalysis };
}
