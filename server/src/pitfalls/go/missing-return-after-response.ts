/**
 * `if err != nil { c.JSON(404, …) }` and then on into the code for success.
 */
import { findFallthroughs } from '../gin/fallthrough.ts';
import { returnFix } from '../gin/return-fix.ts';
import { goRule, type Problem } from '../rule.ts';

const messages = {
  response:
    'The handler goes on behind {0}, and answers a second time: the client gets both bodies with the first status. Add a return.',
  chain:
    'The middleware goes on to {1}.Next() behind {0}, so the handlers still run and answer a second time. Abort and return.',
  effects: 'The handler goes on behind {0} and does the work that this failure was to prevent. Add a return.',
  next: 'This still runs.',
  addReturn: 'Add return',
  abortAndReturn: 'Add {0}.Abort() and return',
};

type Key = keyof typeof messages;

export const missingReturnAfterResponse = goRule({
  id: 'missing-return-after-response',
  severity: 'error',
  group: 'control-flow',
  docs: {
    title: 'The handler goes on after it has answered',
    what: 'A branch writes a response and does not return, so that the code meant for the other case runs as well.',
    why: 'In Gin a response is an ordinary call. Both bodies are sent one behind the other with the status of the first, and what the branch was to prevent (a query, a delete) happens.',
    habit: 'In Laravel `return response()->json(…)` leaves the controller, and in plain PHP `exit` ends the script.',
    instead: {
      text: 'Return behind every response that is not the last thing in the function.',
      code: 'if err != nil {\n\tc.JSON(http.StatusNotFound, gin.H{"message": "not found"})\n\treturn\n}\nc.JSON(http.StatusOK, user)',
    },
    see: ['https://github.com/gin-gonic/gin/issues/2442', 'https://pkg.go.dev/github.com/gin-gonic/gin#Context.JSON'],
  },
  messages,
  check: ({ handlers, source }) =>
    handlers.flatMap((handler) =>
      findFallthroughs(handler, source)
        .filter(({ aborted }) => !aborted)
        .map((found): Problem<Key> => {
          const fix = returnFix(handler, found, source);
          const call = `${handler.param}.${found.response.method}`;
          return {
            range: found.response.call,
            message: { key: found.harm, args: [call, handler.param] },
            related: [{ range: found.next, message: { key: 'next' } }],
            fixes:
              fix === undefined
                ? []
                : [
                    {
                      title: fix.aborts ? { key: 'abortAndReturn', args: [handler.param] } : { key: 'addReturn' },
                      safety: found.harm === 'effects' ? 'review' : 'safe',
                      edits: fix.edits,
                    },
                  ],
          };
        }),
    ),
});
