/**
 * The syntax tree of a Blade template: plain, immutable, discriminated by `kind`. It holds PHP as text with its place;
 * what that PHP says is in the `Program` that `readBlade` gives beside it. Offsets are UTF-16 code units into the template.
 *
 * Words are Laravel's: echo, directive, component, slot, verbatim. HTML is text here, but for tags of components.
 */
import type { Range } from '../../text/range.ts';

export interface BladeProgram extends Range {
  readonly kind: 'BladeProgram';
  readonly body: readonly BladeNode[];
  readonly problems: readonly BladeProblem[];
}

export interface BladeProblem extends Range {
  readonly message: string;
}

export type BladeNode =
  | Text
  | Escaped
  | BladeComment
  | Verbatim
  | BladeEcho
  | RawPhp
  | Directive
  | DirectiveBlock
  | Component
  | Slot;

/** PHP as written, without what Blade puts around it. */
export interface Code extends Range {
  readonly text: string;
}

/** What is printed as it stands. */
export interface Text extends Range {
  readonly kind: 'Text';
  readonly text: string;
}

/** `@@if`, `@{{`: printed without the first `@`. */
export interface Escaped extends Range {
  readonly kind: 'Escaped';
  /** What is printed. */
  readonly text: string;
}

/** `{{-- … --}}` */
export interface BladeComment extends Range {
  readonly kind: 'Comment';
  /** Without its delimiters. */
  readonly text: string;
}

/** `@verbatim … @endverbatim`: printed as it stands. */
export interface Verbatim extends Range {
  readonly kind: 'Verbatim';
  /** Between the directives. */
  readonly text: string;
}

export interface BladeEcho extends Range {
  readonly kind: 'Echo';
  /** `{{ }}` and the older `{{{ }}}` escape HTML, `{!! !!}` does not. */
  readonly form: 'escaped' | 'legacy' | 'raw';
  readonly code: Code;
}

export interface RawPhp extends Range {
  readonly kind: 'RawPhp';
  /** `@php … @endphp`, `<?php … ?>`, `<?= … ?>`. */
  readonly form: 'block' | 'tag' | 'echo';
  readonly code: Code;
}

/** `@name` or `@name(…)`. Inside a block it is the one that opens, divides or closes it. */
export interface Directive extends Range {
  readonly kind: 'Directive';
  /** As written: `endIf` and `endif` are one directive, see `key`. */
  readonly name: string;
  /** The name by which Laravel finds it: in lower case. */
  readonly key: string;
  /** Between the parentheses. */
  readonly args: Code | undefined;
}

/** `@if … @elseif … @else … @endif`, `@foreach … @endforeach`, `@section … @show`, `@custom … @endcustom`. */
export interface DirectiveBlock extends Range {
  readonly kind: 'DirectiveBlock';
  /** The first opens the block; each of the others divides it: `@else`, `@case`, the `@empty` of a `@forelse`. */
  readonly branches: readonly [Branch, ...Branch[]];
  /** Undefined when nothing closes it: it ends with what is around it. */
  readonly close: Directive | undefined;
}

export interface Branch extends Range {
  readonly kind: 'Branch';
  readonly directive: Directive;
  readonly body: readonly BladeNode[];
}

/** `<x-alert>`, `<livewire:counter />`, `<flux:button>`. */
export interface Component extends Range {
  readonly kind: 'Component';
  /** Whose tag it is. */
  readonly library: 'blade' | 'livewire' | 'flux';
  /** As written behind `x-` or the colon: `alert`, `forms.input`, `package::alert`. */
  readonly name: string;
  readonly attributes: readonly Attribute[];
  readonly body: readonly BladeNode[];
  /** The opening tag. */
  readonly tag: Range;
  readonly close: 'tag' | 'self' | 'missing';
}

/** `<x-slot:title>`, `<x-slot name="title">`. */
export interface Slot extends Range {
  readonly kind: 'Slot';
  /** Undefined when PHP gives the name: `<x-slot :name="$name">`. */
  readonly name: string | undefined;
  readonly attributes: readonly Attribute[];
  readonly body: readonly BladeNode[];
  readonly tag: Range;
  readonly close: 'tag' | 'self' | 'missing';
}

/** An attribute of a component's tag. Which of them are its properties only the component knows. */
export type Attribute = StaticAttribute | BoundAttribute | EchoAttribute | DirectiveAttribute;

/** `title="Hello {{ $name }}"`, `disabled`, `::class="javascript"`. */
export interface StaticAttribute extends Range {
  readonly kind: 'StaticAttribute';
  /** Without the colon that escapes: `::class` is `:class`. */
  readonly name: string;
  /** Text and echoes; undefined for a name alone, which means `true`. */
  readonly value: readonly (Text | BladeEcho)[] | undefined;
}

/** `:title="$title"`, and `:$title` for the same. */
export interface BoundAttribute extends Range {
  readonly kind: 'BoundAttribute';
  readonly name: string;
  readonly code: Code;
}

/** `{{ $attributes->merge([…]) }}` among the attributes. */
export interface EchoAttribute extends Range {
  readonly kind: 'EchoAttribute';
  readonly echo: BladeEcho;
}

/** `@class([…])`, `@style([…])` among the attributes. */
export interface DirectiveAttribute extends Range {
  readonly kind: 'DirectiveAttribute';
  readonly directive: Directive;
}
