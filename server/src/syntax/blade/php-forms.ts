/**
 * What directives are in PHP. Where Laravel compiles one to a helper or to control flow, that is what stands here; one
 * that has no such form becomes a call of a function that does not exist, `blade_` and its key, so that its arguments are
 * read like any others.
 */

/** PHP in front of the parenthesised arguments and behind them. */
export interface Around {
  readonly before: string;
  readonly after: string;
  /** Stands for arguments that are missing or blank, with its parentheses. */
  readonly absent: string;
}

/** Directives that open control flow. What they hold goes into the braces that their form opens. */
export function openingForm(key: string): Around | undefined {
  return OPENERS.get(key);
}

/** The condition of a directive that divides an `if`, as its opening form without the `if`. */
export function dividingForm(key: string): Around | undefined {
  return key === 'elseif' ? OPENERS.get('if') : OPENERS.get(key.replace(/^else/, ''));
}

/** A block of the application: it may be run or not. */
export function customForm(key: string): Around {
  return around(`if (blade_${nameOf(key)}`, ') {', '()');
}

export function inlineForm(key: string): Around {
  return INLINE.get(key) ?? around(`blade_${nameOf(key)}`, ';', '()');
}

/** `@package::directive` is a name too. */
function nameOf(key: string): string {
  return key.replace('::', '_');
}

function around(before: string, after: string, absent = '(null)'): Around {
  return { before, after, absent };
}

const GATE = '\\Illuminate\\Support\\Facades\\Gate::';

const OPENERS: ReadonlyMap<string, Around> = new Map([
  ['if', around('if ', ' {')],
  ['unless', around('if (!', ') {')],
  ['isset', around('if (isset', ') {', '($_)')],
  ['empty', around('if (empty', ') {')],
  ['auth', around('if (auth()->guard', '->check()) {', '()')],
  ['guest', around('if (auth()->guard', '->guest()) {', '()')],
  ['can', around(`if (${GATE}check`, ') {', '()')],
  ['cannot', around(`if (${GATE}denies`, ') {', '()')],
  ['canany', around(`if (${GATE}any`, ') {', '()')],
  ['env', around('if (app()->environment', ') {', '()')],
  ['production', around('if (app()->environment', ') {', "('production')")],
  ['error', around('if ($message = (string) blade_error', ') {', '()')],
  ['session', around('if ($value = session', ') {', '()')],
  ['context', around('if ($value = blade_context', ') {', '()')],
  ['once', around('if (blade_once', ') {', '()')],
  ['hassection', around('if (blade_hassection', ') {', '()')],
  ['hasstack', around('if (blade_hasstack', ') {', '()')],
  ['sectionmissing', around('if (blade_sectionmissing', ') {', '()')],
  ['pushif', around('if (blade_pushif', ') {', '()')],
  ['feature', around('if (blade_feature', ') {', '()')],
  ['while', around('while ', ' {')],
  ['switch', around('switch ', ' {')],
]);

/** Printed by a helper of that name or by Laravel itself. */
const ECHOES: readonly (readonly [key: string, php: string])[] = [
  ['csrf', 'csrf_field'],
  ['method', 'method_field'],
  ['lang', '__'],
  ['choice', 'trans_choice'],
  ['json', 'json_encode'],
  ['js', '\\Illuminate\\Support\\Js::from'],
  ['class', '\\Illuminate\\Support\\Arr::toCssClasses'],
  ['style', '\\Illuminate\\Support\\Arr::toCssStyles'],
  ...['include', 'includeif', 'includewhen', 'includeunless', 'includefirst', 'includeisolated', 'each', 'yield']
    .concat(['stack', 'livewire', 'vite', 'fonts', 'entangle'])
    .map((key) => [key, `blade_${key}`] as const),
];

const INLINE: ReadonlyMap<string, Around> = new Map([
  ...ECHOES.map(([key, php]) => [key, around(`echo ${php}`, ';', '()')] as const),
  ...['dd', 'dump', 'unset'].map((key) => [key, around(key, ';', '()')] as const),
  ...['checked', 'selected', 'disabled', 'readonly', 'required'].map(
    (key) => [key, around('if ', ` { echo '${key}'; }`)] as const,
  ),
]);
