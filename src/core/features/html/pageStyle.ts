/** Colours of a page, by what they are for: each of text with the ground that it stands on. */
export const pageColours = {
  light: {
    text: '#1b1f24',
    ground: '#ffffff',
    muted: '#57606a',
    line: '#6e7781',
    head: '#f1f3f5',
    good: '#0b5a26',
    goodGround: '#e6f5ea',
    open: '#8c1d18',
    openGround: '#fdeceb',
    doubt: '#6b4500',
    doubtGround: '#fff4d6',
    quiet: '#4b535c',
    quietGround: '#eef0f2',
    focus: '#0550ae',
  },
  dark: {
    text: '#e6e9ec',
    ground: '#14171a',
    muted: '#a3adb8',
    line: '#7d8792',
    head: '#20252a',
    good: '#8fe0a6',
    goodGround: '#12301c',
    open: '#ffb3ad',
    openGround: '#421512',
    doubt: '#ffd479',
    doubtGround: '#3a2a05',
    quiet: '#bcc4cd',
    quietGround: '#2a3036',
    focus: '#79b8ff',
  },
} as const;

/** The style of every page, the same for all so that its digest can be told in advance. */
export const pageStyle = `
:root { color-scheme: light dark; ${declared(pageColours.light)} }
@media (prefers-color-scheme: dark) { :root { ${declared(pageColours.dark)} } }
body { margin: 0; background: var(--ground); color: var(--text); font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 80rem; margin: 0 auto; padding: 1rem; }
h1, h2, h3 { line-height: 1.25; margin: 1.5rem 0 0.5rem; }
p { margin: 0.5rem 0; }
.muted { color: var(--muted); }
.wide { overflow-x: auto; margin: 1rem 0; }
.wide:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: start; font-weight: 600; padding: 0.25rem 0; }
th, td { border: 1px solid var(--line); padding: 0.375rem 0.625rem; text-align: start; vertical-align: top; }
thead th { background: var(--head); }
tbody th { font-weight: 600; }
td span { border-radius: 0.25rem; padding: 0 0.25rem; }
.good { color: var(--good); background: var(--goodGround); }
.open { color: var(--open); background: var(--openGround); font-weight: 600; }
.doubt { color: var(--doubt); background: var(--doubtGround); font-weight: 600; }
.quiet { color: var(--quiet); background: var(--quietGround); }
@media print { body { font-size: 0.75rem; } .wide { overflow: visible; } }
`;

function declared(colours: Readonly<Record<string, string>>): string {
  return Object.entries(colours)
    .map(([name, value]) => `--${name}: ${value};`)
    .join(' ');
}
