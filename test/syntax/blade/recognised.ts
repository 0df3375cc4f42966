/**
 * What laragin recognised in a template, in the words of `compiler-record.php`, so that the two can be compared.
 */
import type {
  Attribute,
  BladeNode,
  BladeProgram,
  Code,
  Component,
  Directive,
} from '../../../server/src/syntax/blade/ast.ts';
import { type BladeFile, isWritten } from '../../../server/src/syntax/blade/read.ts';
import { walk } from '../../../server/src/syntax/php/walk.ts';

export interface Recognised {
  readonly directives: (readonly [name: string, args: string | null])[];
  readonly echoes: (readonly [form: string, code: string])[];
  readonly attributeEchoes: (readonly [form: string, code: string])[];
  readonly tags: Tag[];
  readonly blocks: string[];
  phpTags: number;
  variables: string[];
}

interface Tag {
  readonly name: string;
  readonly self: boolean;
  readonly attributes: readonly string[];
  readonly bound: readonly string[];
}

export function recognisedIn(file: BladeFile): Recognised {
  const found = structureOf(file.blade);
  walk(file.php, {
    enter: (node) => {
      const isNamed = node.kind === 'Variable' || node.kind === 'Param' || node.kind === 'ClosureUse';
      if (isNamed && isWritten(file, node)) found.variables.push(`$${node.name}`);
      return true;
    },
  });
  return found;
}

/** Both sides in the same order and with the same white space, and without what Laravel puts in by itself. */
export function comparable(found: Recognised): object {
  const byForm = (echoes: Recognised['echoes']) =>
    Object.fromEntries(
      ['raw', 'legacy', 'escaped'].map((form) => [
        form,
        echoes.filter(([each]) => each === form).map(([, code]) => squeeze(code.replace(/;$/, ''))),
      ]),
    );
  return {
    directives: found.directives.map(([name, args]) => [name, args === null ? null : squeeze(args)]),
    echoes: byForm(found.echoes),
    attributeEchoes: found.attributeEchoes.map(([, code]) => squeeze(code)).sort(),
    selfClosingTags: found.tags.filter(({ self }) => self).map(comparableTag),
    openingTags: found.tags.filter(({ self }) => !self).map(comparableTag),
    blocks: found.blocks.map(squeeze).sort(),
    phpTags: found.phpTags,
    variables: found.variables.filter((name) => !LARAVELS.test(name)).sort(),
  };
}

/** Variables that the compiled template has and the template has not. */
const LARAVELS = /^\$(?:__\w*|loop|message|errors|component|value|data|key|attributes)$/;

function comparableTag({ name, attributes, bound }: Tag): object {
  return { name, attributes: [...new Set(attributes)], bound: bound.map(squeeze) };
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/^\( /, '(').replace(/ \)$/, ')').trim();
}

function structureOf(blade: BladeProgram): Recognised {
  const found: Recognised = {
    ...{ directives: [], echoes: [], attributeEchoes: [], tags: [], blocks: [], phpTags: 0, variables: [] },
  };
  const addAll = (nodes: readonly BladeNode[]): void => {
    for (const node of nodes) add(found, node, addAll);
  };
  addAll(blade.body);
  return found;
}

function add(found: Recognised, node: BladeNode, addAll: (nodes: readonly BladeNode[]) => void): void {
  switch (node.kind) {
    case 'Text':
    case 'Comment':
      return;
    case 'Escaped':
      if (!node.text.startsWith('{')) found.directives.push([node.text.toLowerCase(), null]);
      return;
    case 'Verbatim':
      found.blocks.push(node.text);
      return;
    case 'Echo':
      found.echoes.push([node.form, node.code.text]);
      return;
    case 'RawPhp':
      if (node.form === 'block') found.blocks.push(`<?php${node.code.text}?>`);
      else found.phpTags++;
      return;
    case 'Directive':
      found.directives.push(entryOf(node));
      // Its variable is named in a string.
      if (node.key === 'inject') found.variables.push(`$${/\w+/.exec(node.args?.text ?? '')?.[0]}`);
      return;
    case 'DirectiveBlock':
      for (const { directive, body } of node.branches) {
        found.directives.push(entryOf(directive));
        addAll(body);
      }
      if (node.close !== undefined) found.directives.push(entryOf(node.close));
      return;
    case 'Slot':
      found.attributeEchoes.push(...node.attributes.flatMap(echoesOf));
      found.directives.push(['slot', `('${node.name ?? ''}')`]);
      addAll(node.body);
      if (node.close === 'tag') found.directives.push(['endslot', null]);
      return;
    case 'Component':
      // Laravel's own tags alone: those of Livewire are compiled by Livewire.
      if (node.library === 'blade') found.attributeEchoes.push(...node.attributes.flatMap(echoesOf));
      if (node.library === 'blade') found.tags.push(tagOf(node));
      addAll(node.body);
      return;
  }
}

function tagOf({ name, close, attributes }: Component): Tag {
  return {
    name,
    self: close === 'self',
    attributes: attributes.map(nameOf),
    bound: attributes.flatMap((each) => codeOf(each)?.text ?? []).filter((code) => code !== 'true'),
  };
}

function entryOf({ key, args }: Directive): readonly [string, string | null] {
  return [key, args === undefined ? null : `(${args.text})`];
}

function echoesOf(attribute: Attribute): (readonly [string, string])[] {
  if (attribute.kind !== 'StaticAttribute') return [];
  return (attribute.value ?? []).flatMap((part) =>
    part.kind === 'Echo' ? [[part.form, part.code.text] as const] : [],
  );
}

/** An echo among the attributes is one named `attributes` to Laravel. */
function nameOf(attribute: Attribute): string {
  return 'name' in attribute ? attribute.name : 'attributes';
}

function codeOf(attribute: Attribute): Code | undefined {
  if (attribute.kind === 'BoundAttribute') return attribute.code;
  return attribute.kind === 'EchoAttribute' ? attribute.echo.code : undefined;
}
