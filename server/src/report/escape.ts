/**
 * Names in PHP code are written by others, and file names can hold anything but a slash. Each output gets them in a form
 * in which they are text and nothing else.
 */

/** For terminals: control characters (escape sequences among them) and direction overrides become `U+XXXX` in brackets. */
export function escapeTerminal(text: string): string {
  return text.replace(UNPRINTABLE, (char) => `<${codePoint(char)}>`);
}

/** For text and quoted attributes of HTML. */
export function escapeHtml(text: string): string {
  return text
    .replace(UNPRINTABLE, (char) => `[${codePoint(char)}]`)
    .replace(/[&<>"'`]/g, (char) => `&#${char.charCodeAt(0)};`);
}

/** For running text and table cells of Markdown, HTML in it included. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(UNPRINTABLE, (char) => `[${codePoint(char)}]`)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_[\]|~@#]/g, (char) => `\\${char}`);
}

/**
 * Code inside a table of Markdown. Backticks and pipes are read differently by every renderer there, so code that holds
 * one is written in HTML, with every mark as a character reference.
 */
export function markdownCode(text: string): string {
  const shown = text.replace(UNPRINTABLE, (char) => `[${codePoint(char)}]`);
  if (shown.trim() === '') return '';
  if (!/[`|\\]/.test(shown)) return `\`${shown}\``;
  return `<code>${shown.replace(/[!-/:-@[-`{-~]/g, (char) => `&#${char.charCodeAt(0)};`)}</code>`;
}

/** C0 and C1 controls, line and paragraph separators, and everything that changes the direction of text. */
const UNPRINTABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g;

function codePoint(char: string): string {
  return `U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
