/**
 * Loads the extension with an editor that does nothing, activates it, and prints in JSON how many milliseconds that took. Argument:
 * the bundle.
 */
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { performance } = require('node:perf_hooks');
const process = require('node:process');

/** Whatever is asked of it is there, can be called, constructed and thrown away. @returns {any} */
function anything() {
  const own = function () {
    return anything();
  };
  return new Proxy(own, {
    get(target, name) {
      if (name === Symbol.iterator) return () => [][Symbol.iterator]();
      if (name === Symbol.toPrimitive) return () => '';
      if (name === 'then') return undefined;
      if (name === 'prototype') return target.prototype;
      return anything();
    },
    set: () => true,
    construct: () => anything(),
  });
}

// What a bundle takes over of a module are its own names.
const declared = readFileSync(require.resolve('@types/vscode/index.d.ts'), 'utf8');
const names = [...declared.matchAll(/^\texport (?:abstract )?(?:class|enum|namespace|const|function) (\w+)/gm)];
const editor = Object.fromEntries(names.map(([, name]) => [name, anything()]));

/** @type {any} */
const loader = Module;
const load = loader._load;
loader._load = (/** @type {string} */ request, /** @type {unknown[]} */ ...rest) =>
  request === 'vscode' ? editor : load(request, ...rest);

const [, , bundle = ''] = process.argv;
const began = performance.now();
const extension = require(bundle);
const loaded = performance.now();
extension.activate(anything());
const activated = performance.now();
process.stdout.write(JSON.stringify({ load: loaded - began, activate: activated - loaded }), () => process.exit(0));
