import type { Charter, DocumentKind } from '../../charter/model/charter.js';
import { matchesGlob } from '../../charter/read/globs.js';
import type { LayoutRole } from '../../layouts/layout.js';

/** What teams call these documents; the case does not matter. */
const names: Readonly<Record<DocumentKind, readonly string[]>> = {
  prd: [
    '**/*.prd.{md,markdown}',
    '**/prd.{md,markdown}',
    '**/{*-prd,*_prd}.{md,markdown}',
    '**/{prd-*,prd_*}.{md,markdown}',
  ],
  sdd: [
    '**/*.sdd.{md,markdown}',
    '**/sdd.{md,markdown}',
    '**/{*-sdd,*_sdd}.{md,markdown}',
    '**/{sdd-*,sdd_*}.{md,markdown}',
  ],
};

/** Where teams keep them. */
const folders: Readonly<Record<DocumentKind, readonly string[]>> = {
  prd: ['**/{prd,prds,product-requirements,requirements-documents,product-specs}/**/*.{md,markdown}'],
  sdd: [
    '**/{sdd,sdds,design-docs,design_docs,designdocs,design-documents,solution-designs,technical-designs,tech-specs}/**/*.{md,markdown}',
  ],
};

/** Files of such folders that are about the folder, or forms to fill in. */
const neither = [
  '**/{readme,index,changelog,contributing,template}.{md,markdown}',
  '**/{*.template,*-template}.{md,markdown}',
  '**/_*.{md,markdown}',
];

/** What is known of a file without reading its text. */
export interface KindSource {
  /** Path with forward slashes, relative to the charter's folder, where the charter's own patterns count from. */
  readonly path: string;
  /** The same from the top of the workspace folder: a charter may lie below a folder that tells the kind. */
  readonly pathFromTop?: string | undefined;
  /** What its front matter declares. */
  readonly declared: DocumentKind | undefined;
  readonly charter: Charter;
  /** What it is in the layout in which it stands; `undefined` in none. */
  readonly role?: LayoutRole | undefined;
}

/** What a file is, and what says so: its front matter or the charter, its own name, its folder, or nothing but its layout. */
export interface FileKind {
  readonly kind: DocumentKind | undefined;
  readonly by: 'word' | 'name' | 'folder' | 'layout' | undefined;
}

/**
 * What a file is: what it declares; else what the charter's patterns make it, then the built-in ones, then its layout. The
 * file's own name says more than its folder: `sdd/payments.prd.md` is a PRD. What a layout knows to be something else is no
 * document for its name.
 */
export function kindOf(source: KindSource): FileKind {
  const { declared, role } = source;
  const meant = declared ?? kindByPatterns(source);
  if (meant) return { kind: meant, by: 'word' };
  if (role === 'other') return { kind: undefined, by: undefined };
  const named = kindByName(source);
  if (named) return { kind: named, by: 'name' };
  const kind = kindByFolder(source);
  if (kind) return { kind, by: 'folder' };
  return role === undefined ? { kind, by: undefined } : { kind: role === 'prd' ? 'prd' : 'sdd', by: 'layout' };
}

function kindByPatterns({ path, charter }: KindSource): DocumentKind | undefined {
  const kinds: readonly DocumentKind[] = ['prd', 'sdd'];
  for (const kind of kinds) {
    if (charter.documents[kind].some((glob) => matchesGlob(path, glob))) return kind;
  }
  return undefined;
}

function kindByName({ path }: KindSource): DocumentKind | undefined {
  const kinds: readonly DocumentKind[] = ['prd', 'sdd'];
  return kinds.find((kind) => names[kind].some((glob) => matchesGlob(path, glob)));
}

function kindByFolder({ path, pathFromTop = path }: KindSource): DocumentKind | undefined {
  return neither.some((glob) => matchesGlob(path, glob)) ? undefined : folderKind(pathFromTop);
}

/** The nearest folder that tells. */
function folderKind(path: string): DocumentKind | undefined {
  const steps = path.split('/');
  for (let from = steps.length - 2; from >= 0; from--) {
    const below = steps.slice(from).join('/');
    if (folders.prd.some((glob) => matchesGlob(below, glob))) return 'prd';
    if (folders.sdd.some((glob) => matchesGlob(below, glob))) return 'sdd';
  }
  return undefined;
}
