import { onImport } from './imports.mjs';
import { whyForbidden } from './rooms.mjs';

/**
 * Lets the files of src import only what rooms.mjs allows their place; see there. Written here because the tools that
 * know folders see less: eslint-plugin-boundaries and eslint-plugin-import-x leave out the type `import('…')` and need
 * a resolver to go from `.js` to `.ts`, and dependency-cruiser is a second program that no editor shows.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const fence = {
  meta: {
    type: 'problem',
    docs: { description: 'import only from where data flows' },
    messages: {
      forbidden: '{{reason}}',
      computed: 'What is imported has to be written out, so that it can be checked.',
    },
    schema: [],
  },
  create: (context) =>
    onImport((node, specifier) => {
      if (specifier === undefined) {
        context.report({ node, messageId: 'computed' });
        return;
      }
      const reason = whyForbidden(context.filename, specifier);
      if (reason !== undefined) context.report({ node, messageId: 'forbidden', data: { reason } });
    }),
};
