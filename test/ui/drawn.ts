import type { Locator } from 'playwright-core';

/** What this project, which knows no DOM, needs of an element in the page. */
interface PageElement {
  readonly textContent: string | null;
  readonly className: string;
  getAttribute(name: string): string | null;
  getBoundingClientRect(): { readonly top: number };
}

/** An element as drawn. */
export interface Drawn {
  /** Without line ends and repeated blanks; Monaco's no-break spaces are plain ones. */
  readonly text: string;
  readonly classes: readonly string[];
  /** Values of the attributes asked for, in their order. */
  readonly attributes: readonly (string | null)[];
}

/** Reads elements from the top of the screen to its bottom: the editor keeps them in the order of their making. */
export async function drawn(elements: Locator, attributes: readonly string[] = []): Promise<Drawn[]> {
  const found = await elements.evaluateAll(
    (all: PageElement[], names: readonly string[]) =>
      all.map((element) => ({
        top: element.getBoundingClientRect().top,
        text: element.textContent ?? '',
        classes: element.className.split(' '),
        attributes: names.map((name) => element.getAttribute(name)),
      })),
    attributes,
  );
  return found
    .sort((a, b) => a.top - b.top)
    .map(({ text, classes, attributes: values }) => ({
      text: text.replaceAll('\u00a0', ' '),
      classes,
      attributes: values,
    }));
}

/** The texts of elements from top to bottom, trimmed, with single blanks. */
export async function drawnTexts(elements: Locator): Promise<string[]> {
  return (await drawn(elements)).map(({ text }) => text.replace(/\s+/g, ' ').trim());
}
