import assert from 'node:assert/strict';
import { foldText, phrasePattern } from '../../../src/core/language/phrasePattern.js';

function found(phrase: string, text: string): boolean {
  return phrasePattern(({ name }) => (name === 'English' ? phrase : '')).isIn(foldText(text));
}

describe('A star in a phrase', () => {
  it('stands for any ending, at the end of the phrase and of any word in it', () => {
    for (const [phrase, text] of [
      ['goal*', 'Goals'],
      ['métrica* de éxito', 'Métricas de éxito'],
      ['métrica* de éxito', 'Métrica de éxito'],
      ['métrique* clé*', 'Les métriques clés'],
      ['superior* a', 'superiores a 3'],
    ] as const)
      assert.ok(found(phrase, text), text);
    for (const [phrase, text] of [
      ['métrica* de éxito', 'Métricas éxito'],
      ['métrica* de éxito', 'Métricas de éxitos'],
      ['superior* a', 'superior al'],
    ] as const)
      assert.ok(!found(phrase, text), text);
  });
});
