/**
 * Laravel's validation rules as struct fields for Gin. A rule becomes a binding tag only where the tag decides every
 * input alike; the others are reported, so that whoever reads the ledger knows what is not checked.
 */

/** One field of the input and what is known of it. */
export interface FieldRules {
  /** As in the request: `user_id`. */
  readonly name: string;
  /** `['required', 'max:255']`. */
  readonly rules: readonly string[];
}

export interface TaggedField {
  readonly name: string;
  /** `string`, `*string`, `*int`… */
  readonly type: string;
  /** The value of the `binding` tag; empty when nothing is checked. */
  readonly binding: string;
  /** Rules that no tag says, as written. */
  readonly unsaid: readonly string[];
}

/**
 * The field in Go. Text that is required is a plain string. Everything else is a pointer: Gin's `required` rejects 0
 * and false, which Laravel's accepts, and an optional field must keep "not sent" apart from "sent empty".
 */
export function tagField({ name, rules }: FieldRules): TaggedField {
  const names = new Set(rules.map(ruleName));
  const base = TYPES.find(([rule]) => names.has(rule))?.[1] ?? 'string';
  const isRequired = names.has('required');
  const isNullable = names.has('nullable');
  const type = isRequired && base === 'string' ? base : `*${base}`;
  const tags: string[] = [];
  const unsaid: string[] = [];
  // Laravel's `required` on a field that may be null still wants a value, so `required` decides.
  tags.push(isRequired ? 'required' : 'omitempty');
  for (const rule of rules) {
    if (IMPLIED.has(ruleName(rule))) continue;
    const tag = tagOf(rule, base);
    if (tag === undefined) unsaid.push(rule);
    else tags.push(tag);
  }
  if (isNullable && isRequired) unsaid.push('nullable');
  const binding = tags.length === 1 && tags[0] === 'omitempty' ? '' : tags.join(',');
  return { name, type, binding, unsaid };
}

function tagOf(rule: string, type: string): string | undefined {
  const [name, argument] = splitRule(rule);
  switch (name) {
    case 'min':
    case 'max':
      // Both count characters of text and compare numbers.
      return type !== 'bool' && /^\d+$/.test(argument) ? `${name}=${argument}` : undefined;
    case 'size':
      return type === 'string' && /^\d+$/.test(argument) ? `len=${argument}` : undefined;
    case 'between': {
      const bounds = /^(\d+),(\d+)$/.exec(argument);
      return bounds === null || type === 'bool' ? undefined : `min=${bounds[1]},max=${bounds[2]}`;
    }
    case 'in': {
      // A tag cannot hold every text: blanks part the choices, commas the tags.
      const choices = argument.split(',');
      const isPlain = type === 'string' && choices.every((choice) => /^[\w.-]+$/.test(choice));
      return isPlain ? `oneof=${choices.join(' ')}` : undefined;
    }
    default:
      return undefined;
  }
}

/** Said by the type or by the first tag. */
const IMPLIED: ReadonlySet<string> = new Set([
  'required',
  'nullable',
  'sometimes',
  'bail',
  'string',
  'integer',
  'int',
  'boolean',
  'bool',
  'numeric',
]);

const TYPES: readonly (readonly [rule: string, type: string])[] = [
  ['integer', 'int'],
  ['int', 'int'],
  ['boolean', 'bool'],
  ['bool', 'bool'],
  ['numeric', 'float64'],
];

function ruleName(rule: string): string {
  return splitRule(rule)[0];
}

function splitRule(rule: string): [name: string, argument: string] {
  const colon = rule.indexOf(':');
  return colon === -1 ? [rule, ''] : [rule.slice(0, colon), rule.slice(colon + 1)];
}
