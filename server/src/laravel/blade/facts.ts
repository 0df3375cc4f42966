/**
 * What one template uses and offers: the views it extends and includes, components, sections, stacks, props, services,
 * forms. Plain data, a function of that template alone; what the names lead to, only the application knows.
 */

import type { Attribute, BladeNode, BladeProgram, Component, Directive } from '../../syntax/blade/ast.ts';
import { isDividerOrCloser, isKnownDirective, splitArguments } from '../../syntax/blade/directives.ts';
import { directivesIn, walkBlade } from '../../syntax/blade/walk.ts';
import type { Range } from '../../text/range.ts';
import { type BladeName, readEntries, readName, readNames } from './arguments.ts';
import { type FormFact, formsIn } from './forms.ts';

export interface BladeFacts {
  /** `@extends`; several where `@extendsFirst` takes the first that exists. */
  readonly extends: readonly ViewUse[];
  readonly includes: readonly ViewUse[];
  readonly components: readonly ComponentUse[];
  readonly sections: readonly SectionFact[];
  readonly yields: readonly NameUse[];
  readonly stacks: readonly NameUse[];
  readonly pushes: readonly NameUse[];
  readonly slots: readonly NameUse[];
  readonly props: readonly PropFact[];
  /** `@aware`: props of a component around this one. */
  readonly aware: readonly PropFact[];
  readonly injects: readonly InjectFact[];
  /** `@use`: names as written there. */
  readonly imports: readonly ImportFact[];
  readonly forms: readonly FormFact[];
  /** Without those that divide or close a block; by name. */
  readonly directives: readonly DirectiveCount[];
  readonly echoes: { readonly escaped: number; readonly raw: number };
  /** `@php` blocks and PHP tags. */
  readonly phpBlocks: number;
}

export interface NameUse extends Range {
  readonly name: BladeName;
}

export interface ViewUse extends NameUse {
  /** The directive, in lower case: `include`, `includewhen`, `each`, `extends`. */
  readonly via: string;
  /** Whether the template works when the view does not exist. */
  readonly optional: boolean;
}

export interface ComponentUse extends NameUse {
  /** `blade` for `<x-…>`, `view` for `@component`. */
  readonly library: Component['library'] | 'view';
  /** Names of the attributes, without the colon that binds them. */
  readonly attributes: readonly string[];
}

export interface SectionFact extends NameUse {
  readonly content: 'block' | 'inline';
  /** `@show`: the section is printed where it stands. */
  readonly shown: boolean;
}

export interface PropFact {
  readonly name: string;
  /** The expression of its default; undefined when it has none. */
  readonly default: string | undefined;
}

export interface InjectFact extends Range {
  readonly variable: string;
  readonly service: BladeName;
}

export interface ImportFact extends Range {
  readonly name: string;
  readonly alias: string | undefined;
}

export interface DirectiveCount {
  readonly name: string;
  readonly count: number;
  /** Of Laravel or Livewire; any other is one of the application, or no directive at all. */
  readonly known: boolean;
}

export function bladeFacts(blade: BladeProgram): BladeFacts {
  const directives = directivesIn(blade);
  const named = (...keys: readonly string[]): NameUse[] =>
    directives.filter(({ key }) => keys.includes(key)).flatMap((directive) => nameUse(directive, 0));
  const elements = elementsIn(blade);
  return {
    extends: directives.flatMap((directive) => viewUses(directive, EXTENDING)),
    includes: directives.flatMap((directive) => viewUses(directive, INCLUDING)),
    components: [...elements.components, ...directives.flatMap(componentUses)].sort(byPlace),
    sections: elements.sections,
    yields: named('yield'),
    stacks: named('stack'),
    pushes: named('push', 'prepend', 'pushonce', 'prependonce'),
    slots: [...elements.slots, ...named('slot')].sort(byPlace),
    props: propsOf(directives, 'props'),
    aware: propsOf(directives, 'aware'),
    injects: directives.flatMap(injectOf),
    imports: directives.flatMap(importOf),
    forms: formsIn(blade),
    directives: countDirectives(directives),
    echoes: elements.echoes,
    phpBlocks: elements.phpBlocks,
  };
}

/** Which arguments name views, and whether those may be missing. */
interface Naming {
  readonly at: readonly number[];
  readonly optional: boolean;
}

const EXTENDING: ReadonlyMap<string, Naming> = new Map([
  ['extends', { at: [0], optional: false }],
  ['extendsfirst', { at: [0], optional: true }],
]);

const INCLUDING: ReadonlyMap<string, Naming> = new Map([
  ['include', { at: [0], optional: false }],
  ['includeisolated', { at: [0], optional: false }],
  ['includeif', { at: [0], optional: true }],
  ['includewhen', { at: [1], optional: false }],
  ['includeunless', { at: [1], optional: false }],
  ['includefirst', { at: [0], optional: true }],
  ['each', { at: [0, 3], optional: false }],
]);

function viewUses(directive: Directive, naming: ReadonlyMap<string, Naming>): ViewUse[] {
  const { at, optional } = naming.get(directive.key) ?? { at: [], optional: false };
  return (
    at
      .flatMap((index) => nameUse(directive, index))
      // `@each` takes `raw|No jobs` for text instead of a view.
      .filter(({ name }) => name.kind !== 'literal' || !name.name.startsWith('raw|'))
      .map((use) => ({ ...use, via: directive.key, optional }))
  );
}

/** The names that an argument gives: none when it is missing, several for a list. */
function nameUse({ args, start, end }: Directive, index: number): NameUse[] {
  const argument = args === undefined ? undefined : splitArguments(args)[index];
  return argument === undefined ? [] : readNames(argument).map((name) => ({ name, start, end }));
}

function componentUses(directive: Directive): ComponentUse[] {
  const library = COMPONENTS.get(directive.key);
  if (library === undefined) return [];
  const given = directive.args === undefined ? undefined : splitArguments(directive.args)[1];
  const entries = given === undefined ? [] : (readEntries(given) ?? []);
  const attributes = entries.flatMap(({ key }) => (key?.kind === 'literal' ? [key.name] : []));
  return nameUse(directive, 0).map((use) => ({ ...use, library, attributes }));
}

const COMPONENTS: ReadonlyMap<string, ComponentUse['library']> = new Map([
  ['component', 'view'],
  ['componentfirst', 'view'],
  ['livewire', 'livewire'],
]);

interface Elements {
  readonly components: ComponentUse[];
  readonly slots: NameUse[];
  readonly sections: SectionFact[];
  readonly echoes: { escaped: number; raw: number };
  phpBlocks: number;
}

function elementsIn(blade: BladeProgram): Elements {
  const found: Elements = { components: [], slots: [], sections: [], echoes: { escaped: 0, raw: 0 }, phpBlocks: 0 };
  walkBlade(blade, (node) => {
    addElement(found, node);
    return true;
  });
  return found;
}

function addElement(found: Elements, node: BladeNode): void {
  switch (node.kind) {
    case 'Echo':
      found.echoes[node.form === 'raw' ? 'raw' : 'escaped']++;
      return;
    case 'RawPhp':
      found.phpBlocks++;
      return;
    case 'Component':
      found.components.push(tagUse(node));
      return;
    case 'Slot': {
      const bound = node.attributes.find((each) => each.kind === 'BoundAttribute' && each.name === 'name');
      const dynamic = bound?.kind === 'BoundAttribute' ? bound.code.text : '';
      const name = node.name === undefined ? dynamicName(dynamic) : literalName(node.name);
      found.slots.push({ name, ...node.tag });
      return;
    }
    case 'Directive':
      if (node.key === 'section') {
        found.sections.push(...nameUse(node, 0).map((use) => ({ ...use, content: 'inline', shown: false }) as const));
      }
      return;
    case 'DirectiveBlock': {
      const { directive } = node.branches[0];
      if (directive.key !== 'section') return;
      const shown = node.close?.key === 'show';
      found.sections.push(...nameUse(directive, 0).map((use) => ({ ...use, content: 'block', shown }) as const));
    }
  }
}

function tagUse({ library, name, attributes, tag }: Component): ComponentUse {
  // Both say which component they are in an attribute.
  const isDynamic = name === 'dynamic-component' || (library === 'livewire' && name === 'is');
  const given = isDynamic ? attributes.find((each) => 'name' in each && each.name === 'component') : undefined;
  return {
    library,
    name: given === undefined ? literalName(name) : attributeName(given),
    attributes: attributes.flatMap((each) => ('name' in each ? [each.name] : [])),
    ...tag,
  };
}

function attributeName(attribute: Attribute): BladeName {
  if (attribute.kind === 'BoundAttribute') return readName(attribute.code);
  const [part, ...more] = attribute.kind === 'StaticAttribute' ? (attribute.value ?? []) : [];
  return part?.kind === 'Text' && more.length === 0 ? literalName(part.text) : dynamicName('');
}

function literalName(name: string): BladeName {
  return { kind: 'literal', name };
}

function dynamicName(expression: string): BladeName {
  return { kind: 'dynamic', expression };
}

function propsOf(directives: readonly Directive[], key: string): PropFact[] {
  return directives.flatMap((directive) => {
    const [list] = directive.key === key && directive.args !== undefined ? splitArguments(directive.args) : [];
    const entries = list === undefined ? [] : (readEntries(list) ?? []);
    return entries.flatMap((entry): PropFact[] => {
      const name = entry.key ?? readName(entry.value);
      if (name.kind !== 'literal') return [];
      return [{ name: name.name, default: entry.key === undefined ? undefined : entry.value.text }];
    });
  });
}

function injectOf({ key, args, start, end }: Directive): InjectFact[] {
  const [name, service] = key === 'inject' && args !== undefined ? splitArguments(args) : [];
  if (name === undefined || service === undefined) return [];
  return [{ variable: name.text.replace(/^['"]|['"]$/g, ''), service: readName(service), start, end }];
}

function importOf({ key, args, start, end }: Directive): ImportFact[] {
  const [name, alias] = (key === 'use' && args !== undefined ? splitArguments(args) : []).map(readName);
  if (name?.kind !== 'literal') return [];
  return [{ name: name.name, alias: alias?.kind === 'literal' ? alias.name : undefined, start, end }];
}

function countDirectives(directives: readonly Directive[]): DirectiveCount[] {
  const counts = new Map<string, number>();
  for (const { key } of directives) {
    if (isDividerOrCloser(key) || (/^(?:end|else)/.test(key) && !isKnownDirective(key))) continue;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .map(([name, count]) => ({ name, count, known: isKnownDirective(name) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function byPlace(a: Range, b: Range): number {
  return a.start - b.start || a.end - b.end;
}
