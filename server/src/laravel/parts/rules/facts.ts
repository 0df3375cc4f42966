/**
 * Rules of validation as data.
 */
import type { Literal } from '../../../php/literal.ts';

/** A form request, or any class with `rules()`. */
export interface RequestFact {
  readonly class: string;
  readonly at: number;
  /** What `rules()` gives, or the property `$rules`; left out when the class has neither. */
  readonly rules?: RuleSet;
  readonly messages?: Literal;
  readonly attributes?: Literal;
  /** What `authorize()` answers where it is a literal, else `code`; left out when it does not stand in the class. */
  readonly authorize?: boolean | 'code';
  /** Which of the methods that take part stand in the class: `prepareForValidation`, `withValidator`… */
  readonly hooks?: readonly string[];
  /** Fields that `$this->merge([…])` and `$this->replace` set. */
  readonly merges?: readonly string[];
  /** `$redirect`, `$redirectRoute`, `$stopOnFirstFailure`, `$errorBag`… */
  readonly settings?: Readonly<Record<string, Literal>>;
}

export interface ValidationFact {
  /** `$request->validate`, `$this->validate`, `Validator::make`, `validator`… */
  readonly via: string;
  /** What the method is called on, see `subjectOf`. */
  readonly on: string;
  readonly class?: string;
  readonly function?: string;
  readonly at: number;
  readonly rules: RuleSet;
  /** The argument with the messages. */
  readonly messages?: Literal;
}

export interface RuleSet {
  readonly fields: readonly FieldRules[];
  /** Methods and properties elsewhere whose rules belong to these: `parent::rules`, `App\Concerns\Rules::address`. */
  readonly from?: readonly string[];
  /** Whether more fields may come from code that the text does not tell. */
  readonly open?: true;
}

export interface FieldRules {
  /** A text but where the name of the field is computed. */
  readonly field: Literal;
  readonly rules: readonly RuleFact[];
  /** Only under a condition in the code. */
  readonly conditional?: true;
  readonly at: number;
}

export type RuleFact =
  /** `required`, `max:255`. */
  | string
  /** `unique:users,email,` joined with a value. */
  | { readonly kind: 'joined'; readonly parts: readonly Literal[] }
  /** `new Uppercase`, `Rule::unique('users')->ignore($id)`, `Password::min(8)->mixedCase()`. */
  | {
      readonly kind: 'object';
      readonly class: string;
      /** The static method; left out for `new`. */
      readonly method?: string;
      readonly args?: readonly Literal[];
      readonly calls?: readonly RuleCall[];
    }
  | { readonly kind: 'closure'; readonly start: number; readonly end: number }
  /** `Rule::when($condition, $rules, $otherwise)` and `$condition ? $rules : $otherwise`. */
  | { readonly kind: 'when'; readonly rules: readonly RuleFact[]; readonly otherwise: readonly RuleFact[] }
  | { readonly kind: 'code'; readonly start: number; readonly end: number };

export interface RuleCall {
  readonly name: string;
  readonly args?: readonly Literal[];
}
