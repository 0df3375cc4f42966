/**
 * The variables that Laravel puts into every template, or into some, with their classes. What a controller passes is
 * not among them.
 */

/** Class names without a leading backslash, by variable name without the dollar sign. */
export const BLADE_VARIABLES: Readonly<Record<string, string>> = {
  __env: 'Illuminate\\View\\Factory',
  app: 'Illuminate\\Contracts\\Foundation\\Application',
  errors: 'Illuminate\\Support\\ViewErrorBag',
  // In loops; a plain object with the properties `index`, `first`, `last` and so on.
  loop: 'stdClass',
  // In the templates of components.
  attributes: 'Illuminate\\View\\ComponentAttributeBag',
  component: 'Illuminate\\View\\Component',
  slot: 'Illuminate\\Contracts\\Support\\Htmlable',
};
