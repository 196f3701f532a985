import * as l10n from '@vscode/l10n';
import { layoutOf } from '../../layouts/layoutList.js';
import type { DocumentFacts } from '../../workspace/index/facts.js';

/** How many files are named at most. */
const most = 5;

/**
 * What to say of PRDs without requirements: how one is written or, of a layout in which they are written otherwise, where they are.
 *
 * @param all every document there is
 * @param path the path of a URI
 */
export function noRequirementsIn(
  prds: readonly DocumentFacts[],
  all: readonly DocumentFacts[],
  path: (uri: string) => string,
): string {
  const isOtherwise = ({ place }: DocumentFacts) => place !== undefined && layoutOf(place.layout)?.ids !== 'printed';
  if (prds.length === 0 || !prds.every(isOtherwise))
    return l10n.t('No requirements. A requirement begins with an ID, such as “FR-1: …”.');
  const below = all.filter(
    (each) => each.kind === 'prd' && each.requirements.length > 0 && prds.some((prd) => isBelow(each, prd)),
  );
  const paths = below.map(({ uri }) => path(uri)).sort();
  if (paths.length === 0) return l10n.t('No requirements.');
  const named = [...paths.slice(0, most), ...(paths.length > most ? ['…'] : [])].join(', ');
  return l10n.t('No requirements here. They are in {0}.', named);
}

/** A document of the same unit that lies in a folder beside another one. */
function isBelow(each: DocumentFacts, prd: DocumentFacts): boolean {
  if (each.uri === prd.uri || each.place?.unit !== prd.place?.unit) return false;
  const folder = prd.uri.slice(0, prd.uri.lastIndexOf('/') + 1);
  return each.uri.startsWith(folder) && each.uri.includes('/', folder.length);
}
