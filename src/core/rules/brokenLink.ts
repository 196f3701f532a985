import * as l10n from '@vscode/l10n';
import type { DocumentKind } from '../charter/model/charter.js';
import type { ResolvedLink } from '../workspace/links.js';
import { lastStepOf, nameOf } from '../workspace/uris.js';
import { kindName } from './support/ownerPhrase.js';
import { partnerCandidates } from './support/partnerCandidates.js';
import type { DocumentContext, Report, Rule, RuleFix } from './rule.js';

/** How many links get fixes: for each, all documents of the workspace are compared with it. */
const maxOffers = 50;

/** A link to a partner document that leads nowhere. */
export const brokenLink = {
  id: 'broken-link',
  summary: 'A link to the PRD or SDD leads nowhere, or out of the workspace.',
  docs: `\`prd:\` and \`sdd:\` are paths relative to the file that names them. A leading slash means the workspace folder. Tandem reads
nothing outside the open folders, so it cannot follow a path that leads out of them, except to a PRD that a manifest in \`ownership.yaml\` tells of. A web address (\`http\`, \`https\`) is
accepted without a check. A link that leads back to its own document, or to one of the wrong kind, is reported too. Other addresses, such as \`file:\` or \`mailto:\`, are not documents that everybody can open.

A fix takes the document that was most likely meant, creates the one that is missing, or removes the link.`,
  defaultSeverity: 'warning',
  appliesTo: ['prd', 'sdd'],
  fixable: true,
  *checkDocument({ document, links, known, pair }: DocumentContext): Iterable<Report> {
    const taken = new Set(links.filter((other) => other.state === 'found').map((other) => other.uri));
    const free = {
      prd: known.prd.filter((uri) => !taken.has(uri)),
      sdd: known.sdd.filter((uri) => !taken.has(uri)),
    };
    const kinds = new Map(pair.others.map(({ uri, kind }) => [uri, kind]));
    let offers = 0;
    for (const resolved of links) {
      // Nobody looks at a PRD of another repository; that a manifest tells of it is enough.
      if (resolved.state !== 'found' && resolved.link.kind === 'prd' && isInManifest(resolved, pair)) continue;
      const message = messageFor(resolved, !pair.external.isEmpty) ?? wrongPartner(resolved, document.uri, kinds);
      if (message === undefined) continue;
      const { link } = resolved;
      const candidates = offers++ < maxOffers ? free[link.kind] : [];
      yield {
        span: link.span,
        message,
        fixes: [
          ...partnerCandidates(document.uri, candidates, lastStepOf(link.target)).map((path) => ({
            title: l10n.t('Change to “{0}”', path),
            edits: [
              {
                span: link.span,
                newText: JSON.stringify(path) === `"${path}"` && /^[\w./-]+$/.test(path) ? path : JSON.stringify(path),
              },
            ],
          })),
          ...createFix(resolved),
          {
            title: l10n.t('Remove the link to “{0}”', link.target),
            edits: [],
            partner: { uri: document.uri, change: { type: 'unlink', kind: link.kind, target: link.target } },
          },
        ],
      };
    }
  },
} satisfies Rule;

function isInManifest({ link }: ResolvedLink, pair: DocumentContext['pair']): boolean {
  return !pair.external.isEmpty && pair.scope.prdNamed(link.target) !== undefined;
}

/** A new document where the path leads to; a colon is more likely part of an address than of a name. */
function createFix({ state, link, leadsTo }: ResolvedLink): readonly RuleFix[] {
  if (state !== 'missing' || leadsTo === undefined || !/^[^:#?\\]+\.(?:md|markdown)$/iu.test(link.target)) return [];
  const action = { type: 'createPartner', kind: link.kind, to: leadsTo } as const;
  return [{ title: l10n.t('Create “{0}”', nameOf(leadsTo)), edits: [], action }];
}

/** A link that leads to a document, and not to one that could be the partner. */
function wrongPartner(
  { link, uri }: ResolvedLink,
  own: string,
  kinds: ReadonlyMap<string, DocumentKind>,
): string | undefined {
  if (uri === undefined) return undefined;
  if (uri === own) return l10n.t('“{0}” is this document itself. Name its {1}.', link.target, kindName(link.kind));
  const kind = kinds.get(uri);
  return kind === undefined || kind === link.kind
    ? undefined
    : l10n.t(
        '“{0}” counts as {1}, not as {2}. Correct the path, or “document:” there.',
        link.target,
        kindName(kind),
        kindName(link.kind),
      );
}

/** @param hasManifests the charter names files that may tell of PRDs elsewhere */
function messageFor({ state, link }: ResolvedLink, hasManifests: boolean): string | undefined {
  switch (state) {
    case 'missing':
      return l10n.t('There is no file “{0}”. Correct the path, or create the document there.', link.target);
    case 'folder':
      return l10n.t('“{0}” is a folder. Add the name of the document in it.', link.target);
    case 'outside':
      if (hasManifests && link.kind === 'prd')
        return l10n.t(
          '“{0}” is outside the workspace, and no manifest in ownership.yaml lists it. Add it to one, or correct the path.',
          link.target,
        );
      return l10n.t('“{0}” is outside the workspace, so Tandem does not read it. Use a path inside.', link.target);
    case 'unfollowable':
      return l10n.t('Tandem cannot follow “{0}”. Write the path of the document.', link.target);
    case 'found':
    case 'external':
      return undefined;
  }
}
