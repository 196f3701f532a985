import { MemoryWorkspace } from '../../memoryWorkspace.js';

/** What becomes of the requirements of a workspace: each as `ID state`, by the path of its document where several have any. */
export async function standing(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const workspace = new MemoryWorkspace(files);
  const coverage = await coverageIn(workspace);
  const paths = new Set(coverage.map(({ prd }) => prd));
  return coverage.map(({ prd, requirement, state }) => {
    const path = paths.size > 1 ? `${prd.slice(workspace.root.length + 1)}: ` : '';
    return `${path}${requirement.id} ${state}`;
  });
}

/** The coverage of all requirements of a workspace. */
export async function coverageIn(workspace: MemoryWorkspace) {
  await workspace.tandem.documents.update();
  const { requirements } = await workspace.tandem.documents.coverage();
  return requirements;
}

/** The requirements of one document: each as `ID text`. */
export async function requirementsOf(path: string, text: string): Promise<readonly string[]> {
  const analysis = await new MemoryWorkspace({ [path]: text }).analyze(path);
  if (analysis.type !== 'document') return [analysis.type];
  const { findRequirements } = await import('../../../../src/core/document/requirements/findRequirements.js');
  return findRequirements(analysis.document).map(({ id, text: words }) => `${id} ${words}`);
}
