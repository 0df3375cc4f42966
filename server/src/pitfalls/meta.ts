/**
 * Rules about the comments that silence rules.
 */

import { findNearest } from '../text/nearest.ts';
import type { Messages, Problem, RuleBase } from './rule.ts';
import type { Directive } from './suppression.ts';

const messages = {
  unknown: 'No rule is called "{0}", so this comment silences nothing. Correct the name or delete the comment.',
  empty: 'This comment names no rule, so it silences nothing. Write the rule behind it: laragin:ignore rule-id reason.',
  rename: 'Change to "{0}"',
} satisfies Messages;

export const unknownSuppression: RuleBase & { readonly messages: typeof messages } = {
  id: 'unknown-suppression',
  severity: 'hint',
  group: 'porting',
  docs: {
    title: 'A suppression comment names no known rule',
    what: 'A laragin:ignore comment names a rule that does not exist, or no rule at all.',
    why: 'The comment looks as if it silenced something and does not; a later reader relies on it.',
    habit: 'Analysers such as PHPStan accept a bare ignore comment for everything on the line; laragin does not.',
    instead: {
      text: 'Name the rule as it stands behind the finding, and say why it may be ignored.',
      code: '// laragin:ignore defer-in-loop at most three files\ndefer f.Close()',
    },
    see: [],
  },
  messages,
};

/** Suppression comments that silence nothing because of their names. */
export function findUnknownSuppressions(
  directives: readonly Directive[],
  known: ReadonlySet<string>,
): Problem<keyof typeof messages>[] {
  return directives.flatMap((directive): Problem<keyof typeof messages>[] => {
    if (directive.ids.length === 0) return [{ range: directive.range, message: { key: 'empty' } }];
    return directive.ids
      .filter(({ id }) => !known.has(id))
      .map(({ id, start, end }) => {
        const meant = findNearest(id, known);
        const title = { key: 'rename', args: [meant ?? ''] } as const;
        return {
          range: { start, end },
          message: { key: 'unknown', args: [id] },
          fixes: meant === undefined ? [] : [{ title, safety: 'safe', edits: [{ start, end, text: meant }] }],
        };
      });
  });
}
