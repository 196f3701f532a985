/** Where the project lives; the manifest's `repository` says the same, held by a test. */
export const repository = 'https://github.com/tandem-docs/tandem';

/** Address of a rule's documentation page. */
export function documentationOf(rule: string): string {
  return `${repository}/blob/main/docs/rules/${rule}.md`;
}
