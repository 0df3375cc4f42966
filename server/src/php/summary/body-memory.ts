/**
 * What bodies told when a file was read last, for a document that changes by one keystroke at a time: a body is followed
 * again only when its text, or anything outside of bodies, is another. It knows that a body tells the same wherever it
 * stands, as no offset is part of a type, and nothing of what a body tells.
 */
import type { FunctionDecl, Method, Program } from '../../syntax/php/ast.ts';
import type { BodyFlow, FlowMemory } from '../infer.ts';
import { surveyOf } from '../survey.ts';

export interface BodyMemory {
  /**
   * What is known of the bodies of a program, and where what is found out of them is kept. Of broken code nothing is:
   * how a body is read may then hang on another.
   */
  of(program: Program, text: string): FlowMemory | undefined;
}

type Owner = FunctionDecl | Method;

interface Known {
  readonly flow: BodyFlow;
  /** Of the latest text, so that no older one is held. */
  body: string;
}

export function openBodyMemory(): BodyMemory {
  let around = '';
  let known = new Map<number, Known>();
  return {
    of(program, text) {
      if (program.errors.length > 0) return undefined;
      const owners = outermostFunctions(program);
      const now = textAround(owners, text);
      if (now !== around) {
        around = now;
        known = new Map();
      }
      const places = new Map(owners.map((owner, place) => [owner, place]));
      const entries = known;
      return {
        recall(owner) {
          const place = places.get(owner);
          const entry = place === undefined ? undefined : entries.get(place);
          const body = bodyOf(owner, text);
          if (entry === undefined || entry.body !== body) return undefined;
          entry.body = body;
          return entry.flow;
        },
        keep(owner, flow) {
          const place = places.get(owner);
          if (place !== undefined) entries.set(place, { flow, body: bodyOf(owner, text) });
        },
      };
    },
  };
}

/** Functions and methods that stand in no other, in the order of the text. */
function outermostFunctions(program: Program): readonly Owner[] {
  const owners: Owner[] = [];
  let end = -1;
  for (const node of surveyOf(program).calls) {
    if (node.start < end) continue;
    switch (node.kind) {
      case 'Method':
      case 'FunctionDecl':
        owners.push(node);
        end = node.end;
        break;
      case 'Closure':
      case 'ArrowFunction':
      case 'AnonymousClass':
        end = node.end;
        break;
    }
  }
  return owners;
}

/** All that does not stand in a body. */
function textAround(owners: readonly Owner[], text: string): string {
  const parts: string[] = [];
  let end = 0;
  for (const { body } of owners) {
    if (body === undefined) continue;
    parts.push(text.slice(end, body.start));
    end = body.end;
  }
  return [...parts, text.slice(end)].join('\0');
}

function bodyOf({ body }: Owner, text: string): string {
  return body === undefined ? '' : text.slice(body.start, body.end);
}
