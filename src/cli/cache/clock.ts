/** The day on the user's calendar, `YYYY-MM-DD`. */
export function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The tag of the language that the user works in. */
export function displayLanguage(): string {
  return Intl.DateTimeFormat().resolvedOptions().locale;
}
