/**
 * What stands between two tokens: line breaks and comments. Lowering hands each gap to the node it belongs to; a gap is
 * taken once, so that the outermost node which starts behind it gets it.
 */
import type { Breaks, Comment } from '../../go/ast.ts';
import type { Range } from '../../text/range.ts';
import { type FlatTree, startOf } from './flat.ts';

export interface Gap {
  /** Where the token behind the gap starts: the end of the part for the last gap. */
  readonly end: number;
  comments: readonly Comment[];
  /** Line breaks behind the last comment. */
  readonly breaks: Breaks;
}

export interface Gaps {
  /** Keyed by the offset where the gap ends. Gaps that hold neither a comment nor a line break are left out. */
  readonly byEnd: Map<number, Gap>;
  readonly byStart: Map<number, Gap>;
}

/** The gaps in a part of the text; `flat` is the tree of that part. */
export function findGaps(flat: FlatTree, text: string, part: Range): Gaps {
  const gaps: Gaps = { byEnd: new Map(), byStart: new Map() };
  let at = part.start;
  for (let n = 0; n < flat.count; n++) {
    if (flat.next[n] !== n + 1) continue;
    const start = startOf(flat, n);
    addGap(gaps, text, at, start);
    at = Math.max(at, flat.end[n] as number);
  }
  addGap(gaps, text, at, part.end);
  return gaps;
}

function addGap(gaps: Gaps, text: string, start: number, end: number): void {
  if (start >= end || (end - start === 1 && text.charCodeAt(start) === SPACE)) return;
  const gap = readGap(text, start, end);
  if (gap.comments.length === 0 && gap.breaks === 0) return;
  gaps.byEnd.set(end, gap);
  gaps.byStart.set(start, gap);
}

const SPACE = 32;
const LINE_FEED = 10;
const SLASH = 47;

function readGap(text: string, start: number, end: number): Gap {
  const comments: Comment[] = [];
  let breaks: Breaks = 0;
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code === SLASH && (text[at + 1] === '/' || text[at + 1] === '*')) {
      const comment = readComment(text, at, end, breaks);
      comments.push(comment);
      breaks = 0;
      at = comment.end;
    } else {
      if (code === LINE_FEED) breaks = breaks === 0 ? 1 : 2;
      at++;
    }
  }
  return { end, comments, breaks };
}

function readComment(text: string, start: number, limit: number, breaks: Breaks): Comment {
  const line = text[start + 1] === '/';
  const close = line ? text.indexOf('\n', start) : text.indexOf('*/', start + 2);
  const end = close === -1 ? limit : Math.min(limit, line ? close : close + 2);
  const comment = text.slice(start, end);
  const shown = line && comment.endsWith('\r') ? comment.slice(0, -1) : comment;
  const directive = shown.startsWith('//line ') && (start === 0 || text[start - 1] === '\n');
  return { start, end, breaks, text: shown, ...(directive ? { column: 'first' as const } : {}) };
}
