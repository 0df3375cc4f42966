/**
 * Rules as data: of form requests and of validations in code.
 */
import { describe, expect, test } from 'vitest';
import type { RuleSet } from '../../../server/src/laravel/parts/rules/facts.ts';
import { factsOf } from './read.ts';

const UNKNOWN = { kind: 'unknown' };
const RULE = 'Illuminate\\Validation\\Rule';

/** `field` → rules; `field?` for one under a condition. */
function fieldsOf(set: RuleSet | undefined): readonly (readonly [field: unknown, rules: unknown])[] {
  return (set?.fields ?? []).map(({ field, rules, conditional }) => [
    conditional === true && typeof field === 'string' ? `${field}?` : field,
    rules,
  ]);
}

const rules: readonly (readonly [php: string, want: unknown])[] = [
  ["'required|max:255'", ['required', 'max:255']],
  ["['required', 'max:255']", ['required', 'max:255']],
  ["['required', 'regex:/a|b/']", ['required', 'regex:/a|b/']],
  ["'unique:users,email,'.$this->id", [{ kind: 'joined', parts: ['unique:users,email,', UNKNOWN] }]],
  [
    "'required|unique:users,email,'.$id.'|max:5'",
    ['required', { kind: 'joined', parts: ['unique:users,email,', UNKNOWN] }, 'max:5'],
  ],
  [
    "['in:' . implode(',', $x)]",
    [{ kind: 'joined', parts: ['in:', { kind: 'call', name: 'implode', args: [',', UNKNOWN] }] }],
  ],
  ["[['max', 5], 'min:1']", ['max:5', 'min:1']],
  [
    '[new Upper, new Between(1, 2)]',
    [
      { kind: 'object', class: 'Upper' },
      { kind: 'object', class: 'Between', args: [1, 2] },
    ],
  ],
  [
    "[Rule::unique('users')->ignore($this->user)->where('a', 1)]",
    [
      {
        kind: 'object',
        class: RULE,
        method: 'unique',
        args: ['users'],
        calls: [
          { name: 'ignore', args: [UNKNOWN] },
          { name: 'where', args: ['a', 1] },
        ],
      },
    ],
  ],
  [
    "Rule::in(['a', 'b'])",
    [{ kind: 'object', class: RULE, method: 'in', args: [{ kind: 'array', items: [{ value: 'a' }, { value: 'b' }] }] }],
  ],
  [
    "[Rule::when($x, 'required|max:1', ['nullable'])]",
    [{ kind: 'when', rules: ['required', 'max:1'], otherwise: ['nullable'] }],
  ],
  ["$x ? 'required' : 'nullable|max:2'", [{ kind: 'when', rules: ['required'], otherwise: ['nullable', 'max:2'] }]],
  ["['string', $x ? 'max:1' : null]", ['string', { kind: 'when', rules: ['max:1'], otherwise: [] }]],
  [
    '[\\X\\Password::min(8)->mixedCase()]',
    [{ kind: 'object', class: 'X\\Password', method: 'min', args: [8], calls: [{ name: 'mixedCase' }] }],
  ],
  ['[new Enum(Status::class)]', [{ kind: 'object', class: 'Enum', args: [{ kind: 'class', name: 'Status' }] }]],
  ["''", []],
];

describe('the rules of a field', () => {
  test.each(rules)('%s', (php, want) => {
    const { requests } = factsOf(`use ${RULE}; class R { function rules() { return ['f' => ${php}]; } }`);
    expect(fieldsOf(requests?.[0]?.rules)).toEqual([['f', want]]);
  });

  test('a closure and code are told by their place', () => {
    const text = "class R { function rules() { return ['f' => [function ($a, $v, $fail) {}, $this->extra()]]; } }";
    const [field] = factsOf(text).requests?.[0]?.rules?.fields ?? [];
    const places = field?.rules.map((rule) =>
      typeof rule === 'object' && 'start' in rule ? [rule.kind, text.slice(rule.start - 6, rule.end - 6)] : rule,
    );
    expect(places).toEqual([
      ['closure', 'function ($a, $v, $fail) {}'],
      ['code', '$this->extra()'],
    ]);
  });
});

const methods: readonly (readonly [body: string, want: readonly string[], rest?: Partial<RuleSet>])[] = [
  ["return ['a' => 'x', 'b.*.c' => 'y'];", ['a', 'b.*.c']],
  ["$rules = ['a' => 'x']; if ($this->b) { $rules['b'] = 'y'; } return $rules;", ['a', 'b?']],
  ["$rules = ['a' => 'x']; $rules += ['b' => 'y']; return array_merge($rules, ['c' => 'z']);", ['a', 'b', 'c']],
  ["$rules = ['a' => 'x']; $rules = array_merge($rules, ['b' => 'y']); return $rules;", ['a', 'b']],
  ["return array_merge(parent::rules(), ['a' => 'x']);", ['a'], { from: ['parent::rules'] }],
  ["return [...Other::rules(), 'a' => 'x'];", ['a'], { from: ['Other::rules'] }],
  ["return ['a' => 'x'] + $this->more();", ['a', 'm']],
  ["return $this->isMethod('POST') ? ['a' => 'x'] : ['b' => 'x'];", ['a?', 'b?']],
  ["if ($this->x) { return ['a' => 'x']; } return ['b' => 'x'];", ['a?', 'b?']],
  ["switch ($this->method()) { case 'POST': return ['a' => 'x']; default: return []; }", ['a?']],
  ["return match (true) { $x => ['a' => 'x'], default => ['b' => 'y'] };", ['a?', 'b?']],
  ['return self::RULES;', ['c']],
  ['return $this->rules;', ['p']],
  ["return collect(['a' => 'x'])->merge(['b' => 'y'])->all();", ['a', 'b']],
  ['return $this->loop();', []],
  ['return $this->service->rules();', [], { open: true }],
  ['return compute();', [], { open: true }],
];

describe('rules()', () => {
  test.each(methods)('%s', (body, want, rest = {}) => {
    const { requests } = factsOf(`class R extends \\Illuminate\\Foundation\\Http\\FormRequest {
      const RULES = ['c' => 'x'];
      protected $rules = ['p' => 'x'];
      function rules() { ${body} }
      function more() { return ['m' => 'x']; }
      function loop() { return $this->loop(); }
    }`);
    const { fields, ...others } = requests?.[0]?.rules ?? { fields: [] };
    expect(fieldsOf({ fields }).map(([field]) => field)).toEqual(want);
    expect(others).toEqual(rest);
  });
});

test('the rest of a form request', () => {
  const { requests } = factsOf(`namespace App;
    class R extends \\Illuminate\\Foundation\\Http\\FormRequest {
      protected $stopOnFirstFailure = true;
      protected $redirectRoute = 'home';
      function authorize() { return true; }
      function rules() { return []; }
      function messages() { return ['a.required' => 'Say a.', 'b.max' => 'Less than '.$n]; }
      function attributes() { return ['a' => 'the a']; }
      protected function prepareForValidation() { $this->merge(['slug' => x($this->a), 'b' => 1]); }
      function withValidator($validator) {}
    }`);
  expect(requests).toEqual([
    {
      class: 'App\\R',
      at: 31,
      rules: { fields: [] },
      messages: {
        kind: 'array',
        items: [
          { key: 'a.required', value: 'Say a.' },
          { key: 'b.max', value: { kind: 'concat', parts: ['Less than ', UNKNOWN] } },
        ],
      },
      attributes: { kind: 'array', items: [{ key: 'a', value: 'the a' }] },
      authorize: true,
      hooks: ['prepareForValidation', 'withValidator'],
      merges: ['slug', 'b'],
      settings: { redirectRoute: 'home', stopOnFirstFailure: true },
    },
  ]);
});

test.each([
  ['return true;', true],
  ['return false;', false],
  ['return $this->user()->can("x");', 'code'],
  ['if ($x) { return true; } return false;', 'code'],
])('authorize() { %s }', (body, want) => {
  const { requests } = factsOf(`class R { function authorize() { ${body} } function rules() { return []; } }`);
  expect(requests?.[0]?.authorize).toBe(want);
});

const validations: readonly (readonly [php: string, want: readonly string[]])[] = [
  ["$request->validate(['a' => 'x']);", ['->validate $request a']],
  ["request()->validate(['a' => 'x'], ['a.x' => 'Hm']);", ['->validate request() a']],
  [
    "function f(\\App\\Http\\Requests\\Store $r) { $r->validate(['a' => 'x']); }",
    ['->validate App\\Http\\Requests\\Store a'],
  ],
  ["class C { function f($r) { $this->validate($r, ['a' => 'x']); } }", ['->validate $this a']],
  ["class L { function f() { $this->validate(['a' => 'x']); } }", ['->validate $this a']],
  [
    "class L { protected $rules = ['p' => 'x']; function f() { $this->validate($this->rules); } }",
    ['->validate $this p'],
  ],
  ["Validator::make($d, ['a' => 'x', 'b' => 'y'])->validate();", ['Validator::make  a,b']],
  ["Validator::validate($d, ['a' => 'x']);", ['Validator::validate  a']],
  ["validator($d, ['a' => 'x']);", ['validator  a']],
  ["validator()->make($d, ['a' => 'x']);", ['->make validator() a']],
  ["$request->validateWithBag('b', ['a' => 'x']);", ['->validateWithBag $request a']],
  [
    "function f($request) { $rules = ['a' => 'x']; $rules['b'] = 'y'; $request->validate($rules); }",
    ['->validate $request a,b'],
  ],
  ["$form->validate(['a' => 'x']); $model->validate();", []],
  ["namespace App; Validator::make($d, ['a' => 'x']);", []],
];

test.each(validations)('%s', (php, want) => {
  const found = factsOf(php).validations ?? [];
  expect(found.map(({ via, on, rules: set }) => `${via} ${on} ${set.fields.map(({ field }) => field).join()}`)).toEqual(
    want,
  );
});
