/**
 * Date formats of casts: PHP's letters as a layout of Go's `time` package.
 */

/** `undefined` for what no layout says: days of the year, ordinals, Unix times. */
export function goLayout(format: string): string | undefined {
  let layout = '';
  for (let at = 0; at < format.length; at++) {
    const letter = format[at] as string;
    if (letter === '\\') {
      const next = format[++at] ?? '';
      if (/[A-Za-z0-9]/.test(next) && isLayoutText(next)) return undefined;
      layout += next;
      continue;
    }
    const known = LETTERS[letter];
    if (known !== undefined) layout += known;
    else if (/[A-Za-z0-9]/.test(letter)) return undefined;
    else layout += letter;
  }
  return layout;
}

/** Letters and digits may mean something to Go where they stand next to others. */
function isLayoutText(text: string): boolean {
  return !/[TZ]/.test(text);
}

const LETTERS: Readonly<Record<string, string>> = {
  ...{ d: '02', j: '2', D: 'Mon', l: 'Monday', m: '01', n: '1', M: 'Jan', F: 'January', Y: '2006', y: '06' },
  ...{ H: '15', h: '03', g: '3', i: '04', s: '05', A: 'PM', a: 'pm', u: '000000', v: '000', P: '-07:00', O: '-0700' },
};
