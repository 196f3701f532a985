import * as l10n from '@vscode/l10n';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { base64 } from './base64.js';
import { escapedHtml, markup, said, type Html } from './html.js';
import { pageStyle } from './pageStyle.js';

/**
 * A page that stands alone: without script, pictures or anything from elsewhere, which its policy forbids as well. It follows
 * the light or dark of its reader.
 */
export function htmlPage(title: string, body: readonly Html[]): string {
  const tag = l10n.t({
    message: 'en-GB',
    comment: ['The BCP 47 tag by which this language writes days, such as “fr”.'],
  });
  const digest = base64(sha256(utf8ToBytes(pageStyle)));
  const policy = escapedHtml(`default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`);
  return markup`<!doctype html>
<html lang="${escapedHtml(tag)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapedHtml(title)}</title>
<style>${pageStyle as Html}</style>
</head>
<body>
<main>
<h1>${said(title)}</h1>
${body}</main>
</body>
</html>
`;
}
