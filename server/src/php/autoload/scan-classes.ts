/**
 * The classes that a text declares, found as Composer finds them when it makes a class map: by words, without parsing.
 * It runs over whole folders in search of a class whose file does not have its name.
 */

/** Fully qualified names, in the order of the text. */
export function scanClasses(text: string): readonly string[] {
  const classes: string[] = [];
  let namespace = '';
  for (const match of withoutTexts(text).matchAll(DECLARATION)) {
    const { space, name } = match.groups ?? {};
    if (name !== undefined) classes.push(namespace + name);
    else namespace = space === undefined || space === '' ? '' : `${space.replaceAll(/\s+/g, '')}\\`;
  }
  return classes;
}

const DECLARATION =
  /(?<![\w$>:\\])(?:namespace(?:\s+(?<space>\w+(?:\s*\\\s*\w+)*))?\s*[;{]|(?:class|interface|trait|enum)\s+(?!extends\b|implements\b)(?<name>[a-z_\x80-\uffff][\w\x80-\uffff]*)(?=[\s:{]))/gi;

/** Without comments, quoted texts and heredocs, in which anything may stand. */
function withoutTexts(text: string): string {
  return text.replaceAll(TEXTS, ' ');
}

/** What is never closed goes on to the end, so that no text is gone through twice. */
const TEXTS =
  /\/\*[\s\S]*?(?:\*\/|$)|(?:\/\/|#(?!\[))[^\r\n]*|'[^'\\]*(?:\\[\s\S]?[^'\\]*)*(?:'|$)|"[^"\\]*(?:\\[\s\S]?[^"\\]*)*(?:"|$)|<<<[ \t]*(['"]?)(\w+)\1\r?\n[\s\S]*?(?:\n[ \t]*\2\b|$)/g;
