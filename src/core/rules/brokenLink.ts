import * as l10n from '@vscode/l10n';
import type { ResolvedLink } from '../workspace/links.js';
import { lastStepOf } from '../workspace/uris.js';
import { partnerCandidates } from './support/partnerCandidates.js';
import type { DocumentContext, Report, Rule } from './rule.js';

/** How many links get fixes: for each, all documents of the workspace are compared with it. */
const maxOffers = 50;

/** A link to a partner document that leads nowhere. */
export const brokenLink = {
  id: 'broken-link',
  summary: 'A link to the partner document leads nowhere, or out of the workspace.',
  docs: `\`prd:\` and \`sdd:\` hold paths relative to the file that names them; a leading slash means the workspace folder. Tandem reads
nothing outside the folders that are open, so a path that leads out of them cannot be followed. A web address (\`http\`, \`https\`) is
taken as it is; other addresses, such as \`file:\` or \`mailto:\`, name no document that everybody can open.`,
  defaultSeverity: 'warning',
  appliesTo: ['prd', 'sdd'],
  fixable: true,
  *checkDocument({ document, links, known }: DocumentContext): Iterable<Report> {
    const taken = new Set(links.filter((other) => other.state === 'found').map((other) => other.uri));
    const free = {
      prd: known.prd.filter((uri) => !taken.has(uri)),
      sdd: known.sdd.filter((uri) => !taken.has(uri)),
    };
    let offers = 0;
    for (const resolved of links) {
      const message = messageFor(resolved);
      if (message === undefined) continue;
      const { link } = resolved;
      const candidates = offers++ < maxOffers ? free[link.kind] : [];
      yield {
        span: link.span,
        message,
        fixes: partnerCandidates(document.uri, candidates, lastStepOf(link.target)).map((path) => ({
          title: l10n.t('Change to “{0}”', path),
          edits: [
            {
              span: link.span,
              newText: JSON.stringify(path) === `"${path}"` && /^[\w./-]+$/.test(path) ? path : JSON.stringify(path),
            },
          ],
        })),
      };
    }
  },
} satisfies Rule;

function messageFor({ state, link }: ResolvedLink): string | undefined {
  switch (state) {
    case 'missing':
      return l10n.t('There is no file “{0}”. Correct the path, or create the document there.', link.target);
    case 'folder':
      return l10n.t('“{0}” is a folder. Name the document in it.', link.target);
    case 'outside':
      return l10n.t('“{0}” leads out of the workspace, where Tandem does not look.', link.target);
    case 'unfollowable':
      return l10n.t('“{0}” is an address that Tandem cannot follow. Write the path of the document.', link.target);
    case 'found':
    case 'external':
      return undefined;
  }
}
