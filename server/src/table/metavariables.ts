/**
 * How metavariables are written, in patterns and in templates.
 */

/** `$KEY` is a metavariable; PHP's own upper-case variable is not. */
export function isMetaName(name: string): boolean {
  return /^[A-Z][A-Z0-9_]*$/.test(name) && name !== 'GLOBALS';
}

/** `$...ARGS` written as PHP's `...$ARGS`, which the parser knows and which has the same length. */
export function spreadRests(pattern: string): { readonly php: string; readonly rests: readonly string[] } {
  const rests: string[] = [];
  const php = pattern.replace(/\$\.\.\.([A-Z][A-Z0-9_]*)/g, (_, name: string) => {
    rests.push(name);
    return `...$${name}`;
  });
  return { php, rests };
}

/** The metavariables of a Go template, without `$fresh(…)` and the like, with their offsets. */
export function templateMetas(template: string): readonly { readonly name: string; readonly start: number }[] {
  return [...template.matchAll(/\$(?:\.\.\.)?([A-Z][A-Z0-9_]*)/g)].map((found) => ({
    name: found[1] as string,
    start: found.index,
  }));
}

/** What stands behind a dollar sign in lower case: the functions of templates. */
export function templateFunctions(template: string): readonly { readonly name: string; readonly start: number }[] {
  return [...template.matchAll(/\$([a-z]\w*)/g)].map((found) => ({ name: found[1] as string, start: found.index }));
}

export const TEMPLATE_FUNCTIONS: readonly string[] = ['fresh', 'fail', 'match', 'status'];

/** The template as Go that a parser can read: each metavariable becomes a name. */
export function templateAsGo(template: string): string {
  return template
    .replace(/\$(?:\.\.\.)?([A-Z][A-Z0-9_]*)/g, 'meta_$1')
    .replace(/\$fresh\(\s*(\w+)\s*\)/g, '$1')
    .replace(/\$(fail|match|status)\b/g, '$1');
}
