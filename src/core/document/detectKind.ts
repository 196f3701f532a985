import type { Charter, DocumentKind } from '../charter/charter.js';
import { matchesGlob } from './pathGlobs.js';

/** Where teams keep these documents and what they call them; the case does not matter. */
const builtIn: Readonly<Record<DocumentKind, readonly string[]>> = {
  prd: [
    '**/*.prd.{md,markdown}',
    '**/{prd,*-prd,*_prd,prd-*,prd_*}.{md,markdown}',
    '**/{prd,prds,product-requirements,requirements-documents,product-specs}/**/*.{md,markdown}',
  ],
  sdd: [
    '**/*.sdd.{md,markdown}',
    '**/{sdd,*-sdd,*_sdd,sdd-*,sdd_*}.{md,markdown}',
    '**/{sdd,sdds,design-docs,design_docs,designdocs,design-documents,solution-designs,technical-designs,tech-specs}/**/*.{md,markdown}',
  ],
};

/** Files of such folders that are about the folder, or forms to fill in. */
const neither = ['**/{readme,index,changelog,contributing,template,*.template,*-template,_*}.{md,markdown}'];

/** What is known of a file without reading its text. */
export interface KindSource {
  /** Path with forward slashes, relative to the charter's folder. */
  readonly path: string;
  /** What its front matter declares. */
  readonly declared: DocumentKind | undefined;
  readonly charter: Charter;
}

/**
 * What a file is (design §1.2): what it declares; else what the charter's patterns make it, then the built-in ones. The
 * file's own name says more than its folder: `sdd/payments.prd.md` is a PRD.
 */
export function kindOf({ path, declared, charter }: KindSource): DocumentKind | undefined {
  if (declared) return declared;
  const kinds: readonly DocumentKind[] = ['prd', 'sdd'];
  for (const kind of kinds) {
    if (charter.documents[kind].some((glob) => matchesGlob(path, glob))) return kind;
  }
  const [byPrdName, bySddName] = kinds.map((kind) => builtIn[kind].slice(0, 2).some((glob) => matchesGlob(path, glob)));
  if (byPrdName) return 'prd';
  if (bySddName) return 'sdd';
  if (neither.some((glob) => matchesGlob(path, glob))) return undefined;
  return folderKind(path);
}

/** The nearest folder that tells. */
function folderKind(path: string): DocumentKind | undefined {
  const names = path.split('/');
  for (let from = names.length - 2; from >= 0; from--) {
    const below = names.slice(from).join('/');
    if (builtIn.prd.slice(2).some((glob) => matchesGlob(below, glob))) return 'prd';
    if (builtIn.sdd.slice(2).some((glob) => matchesGlob(below, glob))) return 'sdd';
  }
  return undefined;
}
