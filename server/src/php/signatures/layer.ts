/**
 * The declarations of an application's own dependencies over the built-in ones, so that what it runs with is what is
 * known. What overlays know beyond declarations lies over both.
 */
import type { ClassSummary, SummarySource } from '../summary/summary.ts';
import { mergeClass, mergeFunction } from './merge.ts';
import { indexLines, openLines, remember, type Signatures } from './signatures.ts';

/** What a line starts with that counts only where the built-in signatures know nothing. */
export const BEHIND = '?';

/**
 * `text` holds declarations as `printDeclaration` makes them, for those behind the built-in ones with `BEHIND` in front.
 * What it does not declare is answered by the built-in signatures, and everything when there is no text.
 * @throws SyntaxError when a declaration is asked for whose line is not JSON.
 */
export function layerVendor(text: string | undefined, builtins: Signatures): SummarySource {
  if (text === undefined) return builtins;
  const lines = indexLines(text);
  const vendor = openLines((kind, key) => lines.get(kind + key));
  const behind = openLines((kind, key) => lines.get(BEHIND + kind + key));
  return {
    classNamed: remember((fqn) => {
      const declared = vendor.classNamed(fqn);
      if (declared === undefined) return builtins.classNamed(fqn) ?? behind.classNamed(fqn);
      const overlay = builtins.overlays.classNamed(fqn);
      return overlay === undefined || !fits(declared, overlay) ? declared : mergeClass(declared, overlay);
    }),
    functionNamed: remember((fqn) => {
      const declared = vendor.functionNamed(fqn);
      if (declared === undefined) return builtins.functionNamed(fqn) ?? behind.functionNamed(fqn);
      const overlay = builtins.overlays.functionNamed(fqn);
      return overlay === undefined ? declared : mergeFunction(declared, overlay);
    }),
    constantNamed: (name) => vendor.constantNamed(name) ?? builtins.constantNamed(name) ?? behind.constantNamed(name),
  };
}

/** Members speak of templates by their names: those of a version with other names than the overlay's stay together. */
function fits({ templates: own }: ClassSummary, { templates: others }: ClassSummary): boolean {
  if (own === undefined || others === undefined) return true;
  return own.every(({ name }, at) => others[at]?.name === name);
}
