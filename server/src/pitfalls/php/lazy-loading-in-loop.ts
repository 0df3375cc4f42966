/**
 * `foreach (Post::all() as $post) { $post->author->name }`: one more query in each round, and in GORM no author at all.
 */

import { isModel, relationNamed } from '../../laravel/magic/eloquent.ts';
import type { PhpFile } from '../../php/file.ts';
import { classesOf } from '../../php/types.ts';
import type { Expr, Node } from '../../syntax/php/ast.ts';
import { walk } from '../../syntax/php/walk.ts';
import type { TextEdit } from '../../text/edit.ts';
import { findModelQuery, isLazy, type ModelQuery } from '../eloquent/collections.ts';
import { type PhpContext, type Problem, phpRule } from '../rule.ts';

const messages = {
  lazy: 'Reading {0} runs a query in every round of the loop. GORM never loads on access: the field would be empty in Go. Load it with the query: with(\'{0}\') here, Preload("{1}") in GORM.',
  loop: 'The models come from this query.',
  eager: "Load {0} with the query: with('{0}')",
};

type Key = keyof typeof messages;

export const lazyLoadingInLoop = phpRule({
  id: 'lazy-loading-in-loop',
  severity: 'warning',
  group: 'porting',
  trigger: /\bforeach\b|->\s*(each|filter|flatMap|groupBy|map|mapWithKeys|reject|sortBy|sum|transform)\b/,
  docs: {
    title: 'A relation is loaded lazily in a loop',
    what: 'A loop over the models of a query reads a relation that the query does not load.',
    why: 'Eloquent runs one more query for each model (N+1). GORM has no lazy loading at all: the ported loop reads an empty field and nobody notices, or becomes a query in a loop.',
    habit: '$post->author just works, wherever it is read.',
    instead: {
      text: "Load the relation with the query, in PHP with with('author') and in Go with Preload.",
      code: 'var posts []Post\nif err := db.Preload("Author").Find(&posts).Error; err != nil {\n\treturn err\n}\nfor _, post := range posts {\n\tnames = append(names, post.Author.Name)\n}',
    },
    see: ['https://laravel.com/docs/eloquent-relationships#eager-loading', 'https://gorm.io/docs/preload.html'],
  },
  messages,
  check: (context) => findLoops(context).flatMap((loop) => checkLoop(context, loop)),
});

interface Loop {
  readonly query: ModelQuery;
  /** The variable that holds one model in each round. */
  readonly variable: string;
  readonly body: Node;
}

const eachModel = /^(each|filter|flatMap|groupBy|map|mapWithKeys|reject|sortBy|sum|transform)$/;

function findLoops({ file }: PhpContext): Loop[] {
  const loops: Loop[] = [];
  const functions: Node[] = [file.program];
  const add = (subject: Expr, variable: string | undefined, body: Node): void => {
    const query = findModelQuery(subject, functions.at(-1) ?? file.program);
    if (query !== undefined && variable !== undefined) loops.push({ query, variable, body });
  };
  walk(file.program, {
    enter: (node) => {
      if (isFunction(node)) functions.push(node);
      if (node.kind === 'Foreach' && node.value.kind === 'Variable') add(node.subject, node.value.name, node.body);
      if (node.kind !== 'MethodCall' || node.name.kind !== 'Identifier' || !eachModel.test(node.name.text))
        return undefined;
      const callback = node.args[0]?.value;
      if (callback?.kind !== 'Closure' && callback?.kind !== 'ArrowFunction') return undefined;
      add(node.object, callback.params[0]?.name, callback.body);
      return undefined;
    },
    leave: (node) => {
      if (isFunction(node)) functions.pop();
    },
  });
  return loops;
}

/** Closures share the variables they take along, so they are no border here. */
function isFunction(node: Node): boolean {
  return node.kind === 'FunctionDecl' || node.kind === 'Method';
}

function checkLoop({ file }: PhpContext, { query, variable, body }: Loop): Problem<Key>[] {
  const seen = new Set<string>();
  const problems: Problem<Key>[] = [];
  walk(body, {
    enter: (node) => {
      if (node.kind !== 'PropertyFetch' || node.object.kind !== 'Variable' || node.object.name !== variable) return;
      if (node.name.kind !== 'Identifier' || seen.has(node.name.text)) return;
      const relation = node.name.text;
      if (!isLazy(query, relation) || !isRelation(file, node.object, relation)) return;
      seen.add(relation);
      problems.push({
        range: node,
        message: { key: 'lazy', args: [relation, pascalCase(relation)] },
        related: [{ range: query.root, message: { key: 'loop' } }],
        fixes: [{ title: { key: 'eager', args: [relation] }, safety: 'safe', edits: [eagerLoad(query, relation)] }],
      });
    },
  });
  return problems;
}

/** Whether the property of a model is a relation, which is loaded when it is first read. */
function isRelation({ types, app }: PhpFile, object: Expr, property: string): boolean {
  const models = classesOf(types.typeOf(object, types.scopeAt(object.start)));
  return (
    models?.every((model) => isModel(model.name, app) && relationNamed(model, property, app) !== undefined) === true
  );
}

/** `Post::all()` takes no `with`, `Post::query()` takes it behind, and everything else in front. */
function eagerLoad({ root }: ModelQuery, relation: string): TextEdit {
  const load = `with('${relation}')`;
  const name = root.name.kind === 'Identifier' ? root.name : root;
  if (name.kind === 'Identifier' && name.text === 'all')
    return { start: name.start, end: root.end, text: `${load}->get()` };
  if (name.kind === 'Identifier' && name.text === 'query') return { start: root.end, end: root.end, text: `->${load}` };
  return { start: name.start, end: name.start, text: `${load}->` };
}

function pascalCase(name: string): string {
  return name.replace(/(^|_)(\w)/g, (_, __, letter: string) => letter.toUpperCase());
}
