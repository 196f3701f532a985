/** The path of the Markdown file that the address of a link leads to, escapes undone; `undefined` when it leads elsewhere. */
export function linkedFile(address: string): string | undefined {
  const [path = ''] = address.split(/[#?]/u, 1);
  if (/^[a-z][a-z0-9+.-]+:/iu.test(path) || !/\.(?:md|markdown)$/iu.test(path)) return undefined;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
