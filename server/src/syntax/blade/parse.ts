/**
 * Template → tree. The scanner says what stands where; here directives and tags find what closes them. What nothing
 * closes, and what closes nothing, stays in its place and leaves its neighbours as they are.
 */
import type { Range } from '../../text/range.ts';
import type {
  BladeNode,
  BladeProblem,
  BladeProgram,
  Branch,
  Component,
  Directive,
  DirectiveBlock,
  Slot,
} from './ast.ts';
import { type BlockShape, blockOf, IF, isDividerOrCloser, isKnownDirective } from './directives.ts';
import { scanBlade, type Token } from './scan.ts';
import type { ClosingTag, OpeningTag } from './tags.ts';

/** Parses a whole template. Never throws for any text. */
export function parseBlade(text: string): BladeProgram {
  const { list, problems } = scanBlade(text);
  const { body, unmatched } = new Nesting(customBlocks(list)).nest(list);
  const all = [...problems, ...unmatched].sort((a, b) => a.start - b.start || a.end - b.end);
  return { kind: 'BladeProgram', start: 0, end: text.length, body, problems: all };
}

/** Deeper than this nothing is nested any more, so that readers of the tree may recurse. */
const MAX_DEPTH = 200;

/** The directives of the application that hold others: those with an `@end…` somewhere. */
function customBlocks(tokens: readonly Token[]): ReadonlyMap<string, BlockShape> {
  const shapes = new Map<string, BlockShape>();
  for (const token of tokens) {
    if (token.kind !== 'Directive' || !token.key.startsWith('end') || isKnownDirective(token.key)) continue;
    const name = token.key.slice('end'.length);
    if (name === '' || isKnownDirective(name)) continue;
    const shape = { closers: [token.key], dividers: ['else', 'elseif', `else${name}`], opens: () => true };
    shapes.set(name, shape);
    if (!isKnownDirective(`unless${name}`)) shapes.set(`unless${name}`, shape);
  }
  return shapes;
}

/** Nodes of one level, and which of them are directives of the application: one may turn out to open a block. */
interface Level {
  readonly nodes: BladeNode[];
  readonly candidates: number[];
}

interface BlockFrame {
  readonly kind: 'block';
  readonly shape: BlockShape;
  /** Whether it is control flow, which holds what follows even when it is never closed. */
  readonly holds: boolean;
  readonly done: Branch[];
  directive: Directive;
  level: Level;
}

interface TagFrame {
  readonly kind: 'tag';
  readonly tag: OpeningTag;
  readonly level: Level;
}

type Frame = BlockFrame | TagFrame;

class Nesting {
  readonly #custom: ReadonlyMap<string, BlockShape>;
  readonly #root: Level = emptyLevel();
  readonly #frames: Frame[] = [];
  readonly #problems: BladeProblem[] = [];

  constructor(custom: ReadonlyMap<string, BlockShape>) {
    this.#custom = custom;
  }

  nest(tokens: readonly Token[]): { readonly body: readonly BladeNode[]; readonly unmatched: readonly BladeProblem[] } {
    for (const token of tokens) {
      if (token.kind === 'Directive') this.#directive(token);
      else if (token.kind === 'OpeningTag') this.#openTag(token);
      else if (token.kind === 'ClosingTag') this.#closeTag(token);
      else this.#add(token);
    }
    const end = tokens.at(-1)?.end ?? 0;
    this.#closeDownTo(0, end);
    return { body: this.#root.nodes, unmatched: this.#problems };
  }

  #add(node: BladeNode): void {
    const { nodes, candidates } = this.#level();
    if (node.kind === 'Directive' && !isKnownDirective(node.key)) candidates.push(nodes.length);
    nodes.push(node);
  }

  #level(): Level {
    return this.#frames.at(-1)?.level ?? this.#root;
  }

  #directive(directive: Directive): void {
    if (BELONGS_TO_IF.has(directive.key)) this.#findOpenerOfIf();
    const closed = this.#findClosed(directive.key);
    if (closed !== -1) {
      this.#closeDownTo(closed + 1, directive.start);
      this.#closeBlock(this.#frames.pop() as BlockFrame, directive, directive.end);
      return;
    }
    const divided = this.#findDivided(directive);
    if (divided !== -1) {
      this.#closeDownTo(divided + 1, directive.start);
      const frame = this.#frames[divided] as BlockFrame;
      frame.done.push(branchOf(frame, directive.start));
      frame.directive = directive;
      frame.level = emptyLevel();
      return;
    }
    const shape = this.#custom.get(directive.key) ?? blockOf(directive);
    if (shape === undefined || this.#frames.length >= MAX_DEPTH) {
      if (isDividerOrCloser(directive.key))
        this.#problem(directive, `"@${directive.name}" has nothing that it belongs to`);
      this.#add(directive);
      return;
    }
    const holds = CONTROL.has(directive.key);
    this.#frames.push({ kind: 'block', shape, holds, done: [], directive, level: emptyLevel() });
  }

  /** The innermost block that a directive closes: one opened by its own name before one that it also closes. */
  #findClosed(key: string): number {
    const isBlock = (test: (frame: BlockFrame) => boolean) =>
      this.#frames.findLastIndex((frame) => frame.kind === 'block' && test(frame));
    const own = key === 'endif' ? -1 : isBlock((frame) => `end${openerOf(frame).key}` === key);
    return own !== -1 ? own : isBlock((frame) => frame.shape.closers.includes(key));
  }

  #findDivided({ key, args }: Directive): number {
    if (key === 'empty' && args !== undefined && args.text.trim() !== '') return -1;
    return this.#frames.findLastIndex((frame) => frame.kind === 'block' && frame.shape.dividers.includes(key));
  }

  /**
   * An `@else` or `@endif` in something that is no `if` belongs to a directive of the application that opens one, such
   * as `@admin … @endif`. It was taken for one that stands alone.
   */
  #findOpenerOfIf(): void {
    const innermost = this.#frames.at(-1);
    if (innermost?.kind === 'block' && innermost.shape.closers.includes('endif')) return;
    if (this.#frames.length >= MAX_DEPTH) return;
    const { nodes, candidates } = this.#level();
    const at = candidates.pop();
    const directive = at === undefined ? undefined : nodes[at];
    if (at === undefined || directive?.kind !== 'Directive') return;
    const level = { nodes: nodes.splice(at).slice(1), candidates: [] };
    this.#frames.push({ kind: 'block', shape: IF, holds: true, done: [], directive, level });
  }

  #openTag(tag: OpeningTag): void {
    if (tag.selfClosing || this.#frames.length >= MAX_DEPTH) this.#add(elementOf(tag, [], tag.end, 'self'));
    else this.#frames.push({ kind: 'tag', tag, level: emptyLevel() });
  }

  #closeTag(tag: ClosingTag): void {
    let opened = this.#frames.findLastIndex((frame) => frame.kind === 'tag' && isClosedBy(frame.tag, tag));
    // Laravel does not compare the names.
    const innermost = this.#frames.at(-1);
    if (opened === -1 && innermost?.kind === 'tag' && !isSlot(innermost.tag) && !isSlot(tag)) {
      opened = this.#frames.length - 1;
    }
    if (opened === -1) {
      this.#problem(tag, 'nothing opens this component');
      return;
    }
    this.#closeDownTo(opened + 1, tag.start);
    const frame = this.#frames.pop() as TagFrame;
    this.#add(elementOf(frame.tag, frame.level.nodes, tag.end, 'tag'));
  }

  /** Ends the frames from the innermost to that at an index: nothing closes them. */
  #closeDownTo(index: number, end: number): void {
    while (this.#frames.length > index) {
      const frame = this.#frames.pop() as Frame;
      if (frame.kind === 'tag') {
        this.#problem(frame.tag, `"<${frame.tag.name}>" is never closed`);
        this.#add(elementOf(frame.tag, [], frame.tag.end, 'missing'));
        for (const child of frame.level.nodes) this.#add(child);
        continue;
      }
      const opener = openerOf(frame);
      if (isKnownDirective(opener.key)) this.#problem(opener, `"@${opener.name}" is never closed`);
      if (frame.holds) this.#closeBlock(frame, undefined, end);
      else this.#flatten(frame);
    }
  }

  #flatten(frame: BlockFrame): void {
    for (const { directive, body } of [...frame.done, { directive: frame.directive, body: frame.level.nodes }]) {
      this.#add(directive);
      for (const child of body) this.#add(child);
    }
  }

  #closeBlock(frame: BlockFrame, close: Directive | undefined, end: number): void {
    const [first, ...others] = [...frame.done, branchOf(frame, close?.start ?? end)];
    if (first === undefined) return;
    const block: DirectiveBlock = {
      kind: 'DirectiveBlock',
      branches: [first, ...others],
      close,
      start: first.start,
      end,
    };
    this.#add(block);
  }

  #problem({ start, end }: Range, message: string): void {
    this.#problems.push({ start, end, message });
  }
}

const BELONGS_TO_IF: ReadonlySet<string> = new Set(['else', 'elseif', 'endif']);

const CONTROL: ReadonlySet<string> = new Set([
  ...['if', 'unless', 'isset', 'empty', 'auth', 'guest', 'can', 'cannot', 'canany', 'env', 'production', 'error'],
  ...['foreach', 'forelse', 'for', 'while', 'switch'],
]);

function emptyLevel(): Level {
  return { nodes: [], candidates: [] };
}

function openerOf(frame: BlockFrame): Directive {
  return frame.done[0]?.directive ?? frame.directive;
}

function branchOf({ directive, level }: BlockFrame, end: number): Branch {
  return { kind: 'Branch', directive, body: level.nodes, start: directive.start, end };
}

function isClosedBy(opening: OpeningTag, closing: ClosingTag): boolean {
  if (opening.library !== closing.library) return false;
  return opening.name === closing.name || (isSlot(opening) && isSlot(closing));
}

function isSlot({ library, name }: OpeningTag | ClosingTag): boolean {
  return library === 'blade' && /^slot(?::|$)/.test(name);
}

function elementOf(
  tag: OpeningTag,
  body: readonly BladeNode[],
  end: number,
  close: Component['close'],
): Component | Slot {
  const { start, attributes } = tag;
  const common = { attributes, body, close, tag: { start, end: tag.end }, start, end } as const;
  return isSlot(tag)
    ? { kind: 'Slot', name: slotName(tag), ...common }
    : { kind: 'Component', library: tag.library, name: tag.name, ...common };
}

function slotName({ name, attributes }: OpeningTag): string | undefined {
  if (name.startsWith('slot:')) return name.slice('slot:'.length);
  const named = attributes.find((each) => 'name' in each && each.name === 'name');
  // Without a name it is the one that a component calls `$slot`.
  if (named === undefined) return 'slot';
  if (named.kind !== 'StaticAttribute') return undefined;
  const [part, ...more] = named.value ?? [];
  return part?.kind === 'Text' && more.length === 0 ? part.text : undefined;
}
