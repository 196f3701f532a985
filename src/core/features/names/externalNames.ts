import * as l10n from '@vscode/l10n';
import { writtenIdPath } from '../../document/requirements/idPath.js';
import { roleNamed } from '../../charter/resolve/teamRoles.js';
import type { Charter } from '../../charter/model/charter.js';
import type { TandemDocument } from '../../document/document.js';
import { externalName } from '../../rules/support/externalClaims.js';
import { LineIndex } from '../../text/lineIndex.js';
import type { Range } from '../../text/range.js';
import { overallOf, stateOfClaim } from '../../workspace/coverage.js';
import type { ExternalEntry, ExternalPrd } from '../../workspace/manifests/external.js';
import type { ExternalMeant } from '../../workspace/manifests/externalScope.js';
import type { Pair } from '../../workspace/pair.js';
import { relativeLink } from '../../workspace/uris.js';
import { bold, escaped, paragraphs, type Markdown } from '../markdown.js';
import { stateText } from './nameHover.js';

/** A requirement of another repository that may be written where a design says what it covers. */
export interface ExternalOffer {
  /** As it is to be written: with the path of its PRD where several have the ID. */
  readonly label: string;
  readonly id: string;
  readonly text: string;
  /** The PRD and the manifest that tells of it. */
  readonly origin: string;
  /** The design speaks of it already. */
  readonly isCovered: boolean;
}

/** Most requirements that are offered: nobody looks through more, and typing on finds the rest. */
const mostOffers = 2_000;

/** The requirements of other repositories that a design may say it covers: those that it does not speak of first. */
export function externalOffers(document: TandemDocument, pair: Pair): readonly ExternalOffer[] {
  const covered = new Set(pair.own.coverage.map(({ id, prd }) => `${prd ?? ''}#${id}`));
  const entries = pair.scope.offered().filter(({ requirement }) => requirement.state !== 'retired');
  const counts = new Map<string, number>();
  for (const { requirement } of entries) counts.set(requirement.id, (counts.get(requirement.id) ?? 0) + 1);
  const offers = entries.flatMap(({ prd, requirement: { id, text } }: ExternalEntry): readonly ExternalOffer[] => {
    const path = prd.uri === undefined ? undefined : relativeLink(document.uri, prd.uri);
    const isAlone = counts.get(id) === 1;
    if (!isAlone && path === undefined) return [];
    const label = isAlone ? id : `${writtenIdPath(path ?? '')}#${id}`;
    const isCovered = covered.has(`#${id}`) || covered.has(`${path ?? ''}#${id}`);
    return [{ label, id, text, origin: externalName(prd), isCovered }];
  });
  return offers.sort((one, other) => Number(one.isCovered) - Number(other.isCovered)).slice(0, mostOffers);
}

/** What an ID means in another repository, for whoever points at it; `undefined` when nobody knows it there. */
export function describeExternal(
  id: string,
  meant: ExternalMeant,
  document: TandemDocument,
  pair: Pair,
): Markdown | undefined {
  switch (meant.type) {
    case 'unknown':
      return undefined;
    case 'several':
      return paragraphs(
        bold(id),
        escaped(l10n.t('In more than one PRD of other repositories: {0}', meant.prds.map(externalName).join(', '))),
      );
    case 'retired':
      return paragraphs(
        bold(id),
        escaped(meant.instead === '' ? l10n.t('Retired') : l10n.t('Retired: {0}', meant.instead)),
        originLine(meant.prd, document.charter),
      );
    case 'one': {
      const { prd, requirement } = meant;
      const own = pair.own.coverage.filter((fact) => {
        const other = fact.id === id ? pair.scope.meant(fact) : undefined;
        return other?.type === 'one' && other.prd === prd;
      });
      const parts = own.map((fact) => ({
        uri: document.uri,
        range: fact.range,
        section: fact.section,
        state: stateOfClaim(fact.state, pair.scope.confirmed({ prd, id, path: fact.prd }), requirement),
      }));
      const here = stateText(overallOf({ isOutOfScope: false, isDeferred: false }, parts));
      return paragraphs(
        `${bold(id)} ${escaped(requirement.text)}` as Markdown,
        originLine(prd, document.charter),
        escaped(l10n.t('Here: {0}. There: {1}', here, stateText(requirement.state))),
      );
    }
  }
}

/** Where it comes from and whose it is: `Refunds (../billing/requirements.json) · PM Ada Lovelace`. */
function originLine(prd: ExternalPrd, charter: Charter): Markdown {
  const { owner } = prd;
  const role = owner && (roleNamed(charter, owner.role)?.label ?? owner.role);
  const said = owner ? [role, owner.people.join(', ')].filter(Boolean).join(' ') : '';
  return escaped([externalName(prd), prd.path, said].filter(Boolean).join(' · '));
}

/** Where a manifest names a requirement of a PRD; its beginning where it is spelled otherwise than it is written here. */
export function placeInManifest(text: string, path: string, id: string): Range {
  const prd = text.indexOf(JSON.stringify(path));
  const quoted = JSON.stringify(id);
  // The text of a requirement may be the same words.
  const found = prd < 0 ? undefined : new RegExp(`"id"\\s{0,9}:\\s{0,9}${quoted}`).exec(text.slice(prd));
  const end = found ? prd + found.index + found[0].length : 0;
  const start = found ? end - quoted.length : 0;
  return new LineIndex(text).rangeOf({ start, end });
}
