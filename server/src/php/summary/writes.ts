/**
 * Which properties and global variables a file assigns at all, so that only bodies that do are followed.
 */
import type { Expr, Node, Program } from '../../syntax/php/ast.ts';
import { isClassLike } from '../scope.ts';
import { surveyOf } from '../survey.ts';

export interface Writes {
  /** By class, the names of the properties of its own that its methods assign. */
  readonly properties: ReadonlyMap<Node, ReadonlySet<string>>;
  /** Whether any variable of the global scope is assigned. */
  readonly globals: boolean;
}

export function readWrites(program: Program): Writes {
  const properties = new Map<Node, Set<string>>();
  const classes: Node[] = [];
  /** Where the outermost function ends; nothing outside of it is behind this. */
  let functionEnd = -1;
  let globals = false;
  let isGlobal = true;

  const add = (target: Expr): void => {
    switch (target.kind) {
      case 'Variable':
        if (isGlobal) globals = true;
        break;
      case 'Paren':
        add(target.expr);
        break;
      case 'Subscript':
        add(target.base);
        break;
      case 'ListLit':
      case 'ArrayLit':
        for (const item of target.items) if (item !== undefined) add(item.value);
        break;
      case 'PropertyFetch':
      case 'StaticPropertyFetch': {
        const name = ownProperty(target);
        const around = classes.at(-1);
        if (name === undefined || around === undefined) break;
        const names = properties.get(around) ?? new Set();
        properties.set(around, names.add(name));
        break;
      }
    }
  };

  for (const node of surveyOf(program).writes) {
    // Nodes come in the order of the text, so that what ends before this one does not hold it.
    while (classes.length > 0 && (classes[classes.length - 1] as Node).end <= node.start) classes.pop();
    isGlobal = node.start >= functionEnd;
    switch (node.kind) {
      case 'Assign':
      case 'AssignOp':
      case 'AssignRef':
        add(node.target);
        break;
      case 'Foreach':
        add(node.value);
        break;
      case 'Global':
        globals = true;
        break;
      case 'Variable':
        if (node.name === 'GLOBALS') globals = true;
        break;
      case 'Method':
      case 'FunctionDecl':
      case 'Closure':
      case 'ArrowFunction':
        if (isGlobal) functionEnd = node.end;
        break;
      default:
        if (isClassLike(node)) classes.push(node);
    }
  }
  return { properties, globals };
}

/** `$this->name`, `self::$name`, `static::$name`. */
function ownProperty(target: Extract<Expr, { kind: 'PropertyFetch' | 'StaticPropertyFetch' }>): string | undefined {
  if (target.kind === 'PropertyFetch') {
    const isOwn = target.object.kind === 'Variable' && target.object.name === 'this';
    return isOwn && target.name.kind === 'Identifier' ? target.name.text : undefined;
  }
  const isOwn = target.class.kind === 'Name' && /^(?:self|static)$/i.test(target.class.text);
  return isOwn && target.name.kind === 'Variable' ? target.name.name : undefined;
}
