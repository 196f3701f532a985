/** What to call something of which only the id is known: “go-to-market” → “Go to market”. */
export function labelOf(id: string): string {
  const words = id.replace(/[-_]+/g, ' ').trim() || id;
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
