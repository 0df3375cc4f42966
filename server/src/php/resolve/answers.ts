/**
 * Keeps the answers to questions about declarations, and solves the circles in which declarations depend on each other.
 *
 * A question that is asked again while it is being answered gets what it was found to be so far: first `OPEN`, which
 * adds nothing. The circle's first question is then answered again with what all of them were found to be, until that
 * stays the same. So what is kept does not depend on which of them somebody asked first.
 */
import { type StaticType, UNKNOWN } from '../types.ts';
import { typeKey } from './type-key.ts';
import { widen } from './widen.ts';

/** What an open question is until more is known: whatever needs its value to go on is open as well. */
export const OPEN: StaticType = { kind: 'never' };

export interface Answers {
  answer(key: string, compute: () => StaticType): StaticType;
  /** What leads to other questions but is none about a declaration, within the same limits; `undefined` beyond them. */
  ask<T>(compute: () => T | undefined): T | undefined;
  /** Forgets everything, when declarations have changed. Nothing happens while a question is open. */
  forget(): void;
}

/** Real chains of declarations without types are a few dozen long. The stack must hold that many. */
const MOST_OPEN = 150;
const MOST_NESTED = 200;
/** One question leads to at most so many others; only circles need as many. */
const MOST_STEPS = 10_000;
/** From this round on types are not told to the last detail: those that contain themselves would grow with each round. */
const FIRST_WIDENED = 4;
const LAST_ROUND = 10;
/** Stands for the limits among the places in the stack that an answer depends on: what ran into them is not kept. */
const LIMIT = -1;

interface Provisional {
  readonly type: StaticType;
  /** The place of the outermost open question that it depends on. */
  readonly low: number;
}

interface OpenQuestion {
  /** The outermost open question that it depends on so far; beyond the stack while there is none. */
  low: number;
  /** Keys of the answers that belong to a circle which begins here. */
  readonly members: string[];
}

export function createAnswers(): Answers {
  const kept = new Map<string, StaticType>();
  const provisional = new Map<string, Provisional>();
  /** What the questions of a circle were found to be in the last round. */
  const assumed = new Map<string, StaticType>();
  const open = new Map<string, number>();
  const stack: OpenQuestion[] = [];
  let steps = 0;
  let nested = 0;

  return {
    answer,
    ask,
    forget() {
      if (stack.length === 0 && nested === 0) kept.clear();
    },
  };

  function answer(key: string, compute: () => StaticType): StaticType {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const asked = open.get(key);
    if (asked !== undefined) {
      dependOn(asked);
      return assumed.get(key) ?? OPEN;
    }
    const held = provisional.get(key);
    if (held !== undefined) {
      dependOn(held.low);
      return held.type;
    }
    if (!isWithinLimits() || stack.length >= MOST_OPEN) {
      dependOn(LIMIT);
      return UNKNOWN;
    }
    const type = solve(key, compute);
    if (stack.length === 0) {
      provisional.clear();
      assumed.clear();
    }
    return type;
  }

  function ask<T>(compute: () => T | undefined): T | undefined {
    if (!isWithinLimits() || nested >= MOST_NESTED) {
      dependOn(LIMIT);
      return undefined;
    }
    nested++;
    try {
      return compute();
    } finally {
      nested--;
    }
  }

  function isWithinLimits(): boolean {
    if (stack.length === 0 && nested === 0) steps = MOST_STEPS;
    return steps-- > 0;
  }

  function solve(key: string, compute: () => StaticType): StaticType {
    const at = stack.length;
    for (let round = 1; ; round++) {
      const question: OpenQuestion = { low: Number.POSITIVE_INFINITY, members: [] };
      const type = computeOpen(key, question, compute);
      if (question.low > at) return keep(key, type);
      if (question.low < at) return belongTo(question.low, key, type, question.members);
      const found = [
        [key, type] as const,
        ...question.members.map((member) => [member, typeOfMember(member)] as const),
      ];
      const told = round < FIRST_WIDENED ? found : found.map(([member, each]) => [member, widen(each)] as const);
      for (const member of question.members) provisional.delete(member);
      const isStable = told.every(([member, each]) => typeKey(each) === typeKey(assumed.get(member) ?? OPEN));
      if (!isStable && round < LAST_ROUND) {
        for (const [member, each] of told) assumed.set(member, each);
        continue;
      }
      for (const [member, each] of told) keep(member, isStable ? each : UNKNOWN);
      return kept.get(key) ?? UNKNOWN;
    }
  }

  function computeOpen(key: string, question: OpenQuestion, compute: () => StaticType): StaticType {
    const at = stack.length;
    stack.push(question);
    open.set(key, at);
    try {
      return compute();
    } finally {
      stack.length = at;
      open.delete(key);
    }
  }

  function keep(key: string, type: StaticType): StaticType {
    const final = type === OPEN ? UNKNOWN : type;
    assumed.delete(key);
    kept.set(key, final);
    return final;
  }

  /** The answer, and those of the circle so far, are part of a circle that begins further out. */
  function belongTo(low: number, key: string, type: StaticType, members: readonly string[]): StaticType {
    dependOn(low);
    const outermost = stack[Math.max(low, 0)];
    if (outermost === undefined) return type;
    provisional.set(key, { type, low });
    for (const member of members) provisional.set(member, { type: typeOfMember(member), low });
    outermost.members.push(key, ...members);
    return type;
  }

  function typeOfMember(key: string): StaticType {
    return provisional.get(key)?.type ?? UNKNOWN;
  }

  function dependOn(at: number): void {
    const current = stack.at(-1);
    if (current !== undefined) current.low = Math.min(current.low, at);
  }
}
