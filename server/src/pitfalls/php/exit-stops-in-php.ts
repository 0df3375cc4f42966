/**
 * `exit` and `abort()` below the level of a controller action: PHP ends the request there, while the Go that comes of it
 * only leaves one function. In an action, a route or a script a `return` does the same, so nothing is said there.
 */
import type { ClassDecl, Method, Node } from '../../syntax/php/ast.ts';
import { walk } from '../../syntax/php/walk.ts';
import type { Range } from '../../text/range.ts';
import { type PhpContext, type Problem, phpRule } from '../rule.ts';

const messages = {
  inFunction:
    '{0} ends the whole request in PHP. In Go a return leaves {1} alone, and its caller goes on. Make {1} answer an error that the handler turns into the response.',
  inClosure:
    '{0} ends the whole request in PHP. In Go a return leaves this closure alone, and the code around it goes on. Let the closure answer an error that the handler turns into the response.',
  caller: 'PHP never comes back from here when {0} stops; Go does.',
};

type Key = keyof typeof messages;

export const exitStopsInPhp = phpRule({
  id: 'exit-stops-in-php',
  severity: 'information',
  group: 'porting',
  trigger: /\b(exit|die|abort|abort_if|abort_unless)\b/i,
  docs: {
    title: 'A helper ends the request',
    what: 'exit, die or abort() stands in a function, a closure or a helper method, and not in the controller action itself.',
    why: 'PHP unwinds everything at once. In Go only return leaves a function, so the callers of the ported helper would go on, write a second response, or do what was to be prevented. os.Exit and log.Fatal end the server.',
    habit: 'exit after a redirect, abort(403) wherever the check is made.',
    instead: {
      text: 'Let the helper answer an error, and let the handler decide on the response and return.',
      code: 'if err := h.requireOwner(c, post); err != nil {\n\tc.AbortWithStatusJSON(http.StatusForbidden, gin.H{"message": err.Error()})\n\treturn\n}',
    },
    see: ['https://laravel.com/docs/errors#http-exceptions', 'https://pkg.go.dev/log#Fatal'],
  },
  messages,
  check: (context) => findStoppers(context).map((stopper) => toProblem(context, stopper)),
});

/** A function with the first place in it that ends the request; one finding for each function is enough. */
interface Stopper {
  readonly stop: Range;
  readonly text: string;
  /** Undefined for closures. */
  readonly name: string | undefined;
}

interface Level {
  readonly node: Node;
  /** A `return` from here ends the request as well, or nobody minds. */
  readonly isEntry: boolean;
  found: boolean;
}

function findStoppers({ source, file }: PhpContext): Stopper[] {
  const stoppers: Stopper[] = [];
  const levels: Level[] = [];
  const parents: Node[] = [];
  walk(file.program, {
    enter: (node) => {
      const stop = stopText(node, source);
      const level = levels.at(-1);
      if (stop !== undefined && level !== undefined && !level.isEntry && !level.found) {
        level.found = true;
        stoppers.push({ stop: node, text: stop, name: nameOf(level.node) });
      }
      if (isFunctionLike(node)) levels.push({ node, isEntry: isEntry(node, parents), found: false });
      parents.push(node);
      return undefined;
    },
    leave: (node) => {
      parents.pop();
      if (isFunctionLike(node)) levels.pop();
    },
  });
  return stoppers;
}

const aborts = new Set(['abort', 'abort_if', 'abort_unless']);

function stopText(node: Node, source: string): string | undefined {
  if (node.kind === 'Exit') return /^die/i.test(source.slice(node.start, node.end)) ? 'die' : 'exit';
  if (node.kind !== 'FuncCall' || node.callee.kind !== 'Name' || node.firstClass) return undefined;
  const name = node.callee.text.toLowerCase();
  return aborts.has(name) ? `${name}()` : undefined;
}

function isFunctionLike(node: Node): boolean {
  const { kind } = node;
  return kind === 'FunctionDecl' || kind === 'Method' || kind === 'Closure' || kind === 'ArrowFunction';
}

/** Helpers for debugging stop because they are told to; nobody ports them. */
const debugging = new Set(['dd', 'ddd', 'dump_and_die']);

function isEntry(node: Node, parents: readonly Node[]): boolean {
  if ((node.kind === 'FunctionDecl' || node.kind === 'Method') && debugging.has(node.name.text.toLowerCase()))
    return true;
  if (node.kind === 'Closure' || node.kind === 'ArrowFunction') return isRouteClosure(parents);
  const owner = parents.findLast((parent) => parent.kind === 'ClassDecl');
  return node.kind === 'Method' && owner?.kind === 'ClassDecl' && isAction(node, owner);
}

/** `Route::get('/', function () { … })`, also behind `Route::middleware(…)->`. */
function isRouteClosure(parents: readonly Node[]): boolean {
  const call = parents.findLast((parent) => parent.kind !== 'Arg');
  let at: Node | undefined = call;
  while (at?.kind === 'MethodCall') at = at.object;
  if (at?.kind === 'Variable') return /^(app|router|route|r)$/i.test(at.name);
  return at?.kind === 'StaticCall' && at.class.kind === 'Name' && /(^|\\)Route$/.test(at.class.text);
}

/**
 * Public methods that the framework calls for a request: actions of controllers, `handle` of a middleware. Commands end
 * their own process.
 */
function isAction(method: Method, { name, extends: parent }: ClassDecl): boolean {
  if (/(^|\\)(Command|Seeder|TestCase)$/.test(parent?.text ?? '')) return true;
  if (method.modifiers.visibility === 'private' || method.modifiers.visibility === 'protected') return false;
  if (method.modifiers.static) return false;
  const isController = /Controller$/.test(name.text) || /Controller$/.test(parent?.text ?? '');
  return isController || /^(__invoke|handle)$/.test(method.name.text);
}

function nameOf(node: Node): string | undefined {
  return node.kind === 'FunctionDecl' || node.kind === 'Method' ? `${node.name.text}()` : undefined;
}

function toProblem({ file }: PhpContext, { stop, text, name }: Stopper): Problem<Key> {
  if (name === undefined) return { range: stop, message: { key: 'inClosure', args: [text] } };
  const callers = findCalls(file.program, name.slice(0, -2));
  return {
    range: stop,
    message: { key: 'inFunction', args: [text, name] },
    related: callers.slice(0, 3).map((range) => ({ range, message: { key: 'caller', args: [name] } })),
  };
}

/** Calls of a function, or of a method on `$this`, `self` or `static`. */
function findCalls(program: Node, name: string): Range[] {
  const calls: Range[] = [];
  walk(program, {
    enter: (node) => {
      if (node.kind === 'FuncCall' && node.callee.kind === 'Name' && node.callee.text === name) calls.push(node);
      if (node.kind === 'MethodCall' && node.name.kind === 'Identifier' && node.name.text === name) {
        if (node.object.kind === 'Variable' && node.object.name === 'this') calls.push(node);
      }
      if (node.kind === 'StaticCall' && node.name.kind === 'Identifier' && node.name.text === name) {
        if (node.class.kind === 'Name' && /^(self|static)$/i.test(node.class.text)) calls.push(node);
      }
      return undefined;
    },
  });
  return calls;
}
