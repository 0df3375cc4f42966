/**
 * `c.ShouldBindJSON(&in)` without a look at the error.
 */
import type { CallExpr, Stmt } from '../../go/ast.ts';
import { GIN_PATH } from '../../go/facts.ts';
import { callOfStatement, contextMethod } from '../gin/calls.ts';
import { type GinHandler, mayReturnBare } from '../gin/handlers.ts';
import { walkHandler } from '../gin/scope.ts';
import { indentOf, lineBreakOf } from '../layout.ts';
import { type GoContext, goRule, type Problem } from '../rule.ts';

const messages = {
  should:
    'The error of {0} is dropped, so invalid input goes on as zero values. Check it, answer 422 and return; Gin does not end the request as a FormRequest does.',
  must: 'The error of {0} is dropped. {0} has answered 400 already, but this function goes on with the zero values. Check it and return.',
  check: 'Check the error and return',
};

type Key = keyof typeof messages;

export const bindErrorIgnored = goRule({
  id: 'bind-error-ignored',
  severity: 'error',
  group: 'input',
  docs: {
    title: 'The error of a bind is ignored',
    what: 'Nobody looks at the error of a bind method.',
    why: 'The error is how Gin says that the body is malformed or a binding rule failed. Ignored, the handler works with fields left at their zero values, and validation might as well not exist.',
    habit: 'A Laravel FormRequest answers 422 by itself before the controller runs.',
    instead: {
      text: 'Check the error, answer, and return.',
      code: 'if err := c.ShouldBindJSON(&in); err != nil {\n\tc.AbortWithStatusJSON(http.StatusUnprocessableEntity, gin.H{"message": "invalid input"})\n\treturn\n}',
    },
    see: [
      'https://gin-gonic.com/en/docs/binding/binding-and-validation/',
      'https://pkg.go.dev/github.com/gin-gonic/gin#Context.ShouldBindJSON',
    ],
  },
  messages,
  check: (context) => context.handlers.flatMap((handler) => checkHandler(context, handler)),
});

const bindMethod = /^(Should|Must)?Bind(BodyWith)?(JSON|XML|Query|YAML|TOML|Header|Uri|URI|Plain|With)?$/;

function checkHandler(context: GoContext, handler: GinHandler): Problem<Key>[] {
  const problems: Problem<Key>[] = [];
  walkHandler(handler, (node, parents) => {
    if (node.kind !== 'ExprStmt' && node.kind !== 'AssignStmt') return undefined;
    const call = callOfStatement(node);
    const method = call === undefined ? undefined : contextMethod(call, handler.param);
    if (call === undefined || method === undefined || !bindMethod.test(method)) return undefined;
    const must = !method.startsWith('Should');
    // Inside a function literal a return leaves the literal alone, and may need results.
    const nested = parents.some((parent) => parent.kind === 'FuncLit');
    // The init or post statement of an `if` or `for` takes no block.
    const inList = /^(BlockStmt|CaseClause|CommClause)$/.test(parents.at(-1)?.kind ?? '');
    const fixable = !nested && inList && mayReturnBare(handler);
    problems.push({
      range: call,
      message: { key: must ? 'must' : 'should', args: [`${handler.param}.${method}`] },
      fixes: fixable
        ? [
            {
              title: { key: 'check' },
              safety: 'review',
              edits: [{ start: node.start, end: node.end, text: checkedBind(context, handler, node, call, must) }],
            },
          ]
        : [],
    });
    return undefined;
  });
  return problems;
}

function checkedBind(
  { source, imports }: GoContext,
  handler: GinHandler,
  stmt: Stmt,
  call: CallExpr,
  must: boolean,
): string {
  const indent = indentOf(source, stmt.start);
  const gin = imports.get(GIN_PATH);
  const body = gin === undefined || gin === '.' ? 'map[string]any' : `${gin}.H`;
  const answer = `\t${handler.param}.AbortWithStatusJSON(422, ${body}{"message": "invalid input"})`;
  return [
    `if err := ${source.slice(call.start, call.end)}; err != nil {`,
    ...(must ? [] : [`${indent}${answer}`]),
    `${indent}\treturn`,
    `${indent}}`,
  ].join(lineBreakOf(source));
}
