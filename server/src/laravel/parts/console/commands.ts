/**
 * Commands: classes by their `$signature` or attribute, and closures given to `Artisan::command`.
 */
import { isKind, valuesOf } from '../../../php/literal.ts';
import type { StaticCall } from '../../../syntax/php/ast.ts';
import type { AttributePart, ClassPart } from '../classes/facts.ts';
import type { Readers, StaticReader } from '../readers.ts';
import { argument, callsBehind, literalOf, methodOf, type Reading, textAt, textOf } from '../reading.ts';
import type { CommandFact } from './facts.ts';
import { parseSignature } from './signature.ts';

/** `undefined` for a class that names no command. */
export function commandOf(part: ClassPart): CommandFact | undefined {
  const { settings = {} } = part;
  const attribute = part.attributes?.find(({ name }) => COMMAND_ATTRIBUTES.has(name));
  const signature = settings.signature ?? named(part, 'Illuminate\\Console\\Attributes\\Signature');
  const text = signature === undefined ? undefined : textOf(signature);
  const name = text ?? textOf(settings.name ?? given(attribute, 'name', 0) ?? null);
  if (name === undefined || (text === undefined && attribute === undefined && !/Command$/.test(part.extends ?? ''))) {
    return undefined;
  }
  const stated = settings.description ?? named(part, 'Illuminate\\Console\\Attributes\\Description');
  const described = textOf(stated ?? given(attribute, 'description', 1) ?? null);
  const aliases = valuesOf(settings.aliases ?? given(attribute, 'aliases', 2) ?? null)?.flatMap(
    (one) => textOf(one) ?? [],
  );
  return {
    class: part.name,
    ...signatureParts(name, text !== undefined),
    ...(described === undefined ? {} : { description: described }),
    ...(aliases === undefined || aliases.length === 0 ? {} : { aliases }),
    ...(settings.hidden === true || given(attribute, 'hidden', 3) === true ? { hidden: true } : {}),
    at: part.at,
  };
}

const COMMAND_ATTRIBUTES: ReadonlySet<string> = new Set(['Symfony\\Component\\Console\\Attribute\\AsCommand']);

function given(attribute: AttributePart | undefined, name: string, at: number) {
  const args = attribute?.args ?? [];
  return (args.find((arg) => arg.name === name) ?? (args[at]?.name === undefined ? args[at] : undefined))?.value;
}

function named(part: ClassPart, attribute: string) {
  return given(
    part.attributes?.find(({ name }) => name === attribute),
    '',
    0,
  );
}

function signatureParts(text: string, isSignature: boolean): Partial<CommandFact> {
  const parsed = isSignature ? parseSignature(text) : undefined;
  if (parsed === undefined) return isSignature ? {} : { name: text };
  return {
    name: parsed.name,
    ...(parsed.arguments.length === 0 ? {} : { arguments: parsed.arguments }),
    ...(parsed.options.length === 0 ? {} : { options: parsed.options }),
  };
}

export const COMMAND_FACADES: Readers<StaticReader> = [['illuminate\\support\\facades\\artisan', readClosureCommand]];

/** `Artisan::command('shop:tidy {--all}', function () { … })->purpose('…')` */
function readClosureCommand(call: StaticCall, _of: string, name: string, reading: Reading): void {
  if (name !== 'command') return;
  const signature = textAt(reading, call.args, 0, 'signature');
  const described = callsBehind(reading, call).find((one) => /^(?:purpose|describe)$/.test(methodOf(one)));
  const description = described === undefined ? undefined : textOf(literalOf(reading, argument(described.args, 0)));
  reading.found.commands.push({
    ...(signature === undefined ? {} : signatureParts(signature, true)),
    ...(description === undefined ? {} : { description }),
    at: call.start,
  });
}

/** A text, or the class of a command. */
export function commandName(literal: ReturnType<typeof literalOf>): string | undefined {
  return isKind(literal, 'class') ? literal.name : textOf(literal);
}
