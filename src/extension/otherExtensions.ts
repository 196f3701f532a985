import * as vscode from 'vscode';

/** Whether another extension completes and explains YAML by the schema that ours publishes: then it need not be done twice. */
export function knowsYamlSchemas(): boolean {
  return vscode.extensions.getExtension('redhat.vscode-yaml')?.isActive === true;
}
