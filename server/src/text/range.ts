/**
 * Offsets and ranges. Every position in the core is a UTF-16 code unit offset into the text it was given,
 * half open: `start` is inside, `end` is not. Lines and columns exist only at the edges (LSP, terminal).
 */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export function contains(range: Range, offset: number): boolean {
  return range.start <= offset && offset <= range.end;
}

export function covers(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

export function textOf(source: string, range: Range): string {
  return source.slice(range.start, range.end);
}
