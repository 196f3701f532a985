import { headingIndexOf } from '../language/headingIndex.js';
import { readHeading } from '../language/readHeading.js';
import { tellLanguage } from '../language/tellLanguage.js';
import type { SectionWords } from '../language/words/sections.js';
import { derived } from '../text/derived.js';
import type { TandemDocument } from './document.js';
import { contentOf } from './recognise/sections/sectionContent.js';

/** How much of a document is looked at: its language shows early. Headings, and characters of running text. */
const maxHeadings = 60;
const maxText = 6000;

/** The words that Tandem writes into a document: those of its own language, English where it shows none. */
export const languageOf = derived(({ sections, charter, text }: TandemDocument): SectionWords => {
  const index = headingIndexOf(charter);
  const headings: (readonly string[])[] = [];
  let sample = '';
  for (const section of sections.slice(0, maxHeadings)) {
    if (section.heading) {
      headings.push(readHeading(section.text, index)?.aliases ?? []);
      sample += `${section.text.slice(0, maxText)}\n`;
    }
    if (sample.length >= maxText) continue;
    for (const stretch of contentOf(section, text).body.prose) {
      sample += `${stretch.text.slice(0, maxText)}\n`;
      if (sample.length >= maxText) break;
    }
  }
  return tellLanguage({ headings, sample });
});
