/**
 * `if !allowed { c.AbortWithStatus(403) }` and then on into what was not allowed.
 */
import { findFallthroughs } from '../gin/fallthrough.ts';
import { returnFix } from '../gin/return-fix.ts';
import { goRule, type Problem } from '../rule.ts';

const messages = {
  response:
    '{0} keeps later handlers from running but does not leave this function, which goes on and answers again. Add a return.',
  effects:
    '{0} keeps later handlers from running but does not leave this function: what follows is still done. Add a return.',
  next: 'This still runs.',
  addReturn: 'Add return',
};

type Key = keyof typeof messages;

export const abortWithoutReturn = goRule({
  id: 'abort-without-return',
  severity: 'error',
  group: 'control-flow',
  docs: {
    title: 'The function goes on after an abort',
    what: 'A branch calls one of the Abort methods and does not return, so that the rest of the function runs as well.',
    why: 'Abort stops the handlers that come later in the chain, not the function that calls it. A check that aborts without a return protects nothing in its own handler.',
    habit: 'abort(403) in Laravel throws an exception, and nothing behind it runs.',
    instead: {
      text: 'Return right behind the abort.',
      code: 'if !allowed {\n\tc.AbortWithStatusJSON(http.StatusForbidden, gin.H{"message": "forbidden"})\n\treturn\n}\ndeletePost(id)',
    },
    see: ['https://pkg.go.dev/github.com/gin-gonic/gin#Context.Abort', 'https://github.com/gin-gonic/gin/issues/3923'],
  },
  messages,
  check: ({ handlers, source }) =>
    handlers.flatMap((handler) =>
      findFallthroughs(handler, source)
        .filter(({ aborted }) => aborted)
        .map((found): Problem<Key> => {
          const fix = returnFix(handler, found, source);
          return {
            range: found.response.call,
            message: {
              key: found.harm === 'response' ? 'response' : 'effects',
              args: [`${handler.param}.${found.response.method}`],
            },
            related: [{ range: found.next, message: { key: 'next' } }],
            fixes:
              fix === undefined
                ? []
                : [
                    {
                      title: { key: 'addReturn' },
                      safety: found.harm === 'effects' ? 'review' : 'safe',
                      edits: fix.edits,
                    },
                  ],
          };
        }),
    ),
});
