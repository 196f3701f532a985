/**
 * Everything in a file that makes it depend on another: `import`, `import type`, `export … from`, `import()`,
 * `import x = require()`, `require()` and the type `import('…')`.
 *
 * @param {(node: import('eslint').Rule.Node, specifier: string | undefined) => void} found is called with the node to
 *   report at and what it names; undefined when that is known only at run time
 * @returns {import('eslint').Rule.RuleListener}
 */
export function onImport(found) {
  /** @param {unknown} node */
  const take = (node) => {
    if (node) found(/** @type {import('eslint').Rule.Node} */ (node), textOf(node));
  };
  return {
    ImportDeclaration: (node) => take(node.source),
    ExportNamedDeclaration: (node) => take(node.source),
    ExportAllDeclaration: (node) => take(node.source),
    ImportExpression: (node) => take(node.source),
    CallExpression: (node) => {
      if (node.callee.type === 'Identifier' && node.callee.name === 'require') take(node.arguments[0] ?? node);
    },
    // TypeScript's own nodes, which ESLint's types do not know.
    TSImportType: (/** @type {{ argument: unknown }} */ node) => take(node.argument),
    TSExternalModuleReference: (/** @type {{ expression: unknown }} */ node) => take(node.expression),
  };
}

/**
 * The text that a node stands for whatever happens: of a string, of a template without blanks, of such a type.
 *
 * @param {unknown} node
 * @returns {string | undefined}
 */
function textOf(node) {
  const { type, value, literal, quasis } =
    /** @type {{ type: string, value?: unknown, literal?: unknown, quasis?: { value: { cooked: string } }[] }} */ (
      node
    );
  if (type === 'TSLiteralType') return textOf(literal);
  if (type === 'TemplateLiteral' && quasis?.length === 1) return quasis[0]?.value.cooked;
  return typeof value === 'string' ? value : undefined;
}
