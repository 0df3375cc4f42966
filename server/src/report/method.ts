/**
 * The lines that say how the numbers came about, with the constants of the effort model in their places.
 */
import { CONSTRUCT_CAP, LOGIC_LINES_PER_MINUTE, MINUTES_PER_CONSTRUCT, MINUTES_PER_UNMAPPED_SITE } from './effort.ts';
import { fill, type Texts } from './l10n.ts';

export function methodLines(texts: Texts): readonly string[] {
  const constants = [MINUTES_PER_CONSTRUCT, MINUTES_PER_UNMAPPED_SITE, CONSTRUCT_CAP, LOGIC_LINES_PER_MINUTE].map(
    String,
  );
  return texts.methodLines.map((line) => fill(line, ...constants));
}
