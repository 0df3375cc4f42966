/**
 * Text outside `<?php … ?>`. The grammar drops white space around it, so its bounds are taken from the tags.
 */
import type { InlineHtml } from './ast.ts';
import { type Lowering, NONE } from './lowering.ts';
import { Sym } from './symbols.ts';

/** Whether the symbol is one that `lowerInlineHtml` takes. */
export function isInlineHtml(sym: Sym): boolean {
  return sym === Sym.TextInterpolation || sym === Sym.Text || sym === Sym.PhpTag || sym === Sym.PhpEndTag;
}

/** The text at the cursor, when there is any; notes on the way whether the tag behind it is `<?=`. */
export function lowerInlineHtml(cx: Lowering): InlineHtml | undefined {
  const { start, end, text } = cx;
  switch (cx.sym) {
    case Sym.TextInterpolation: {
      const tag = OPENING_TAG.exec(text.slice(Math.max(start, end - 5), end))?.[0] ?? '';
      cx.echoTag = tag === '<?=';
      return html(text, behindClosingTag(text, start), tag === '' ? text.length : end - tag.length);
    }
    case Sym.PhpTag:
      cx.echoTag = end - start === 3 && text.charCodeAt(start + 2) === 61; /* = */
      // The first tag of the file has the file's first text in front of it.
      return html(text, behindShebang(text), text.startsWith('#!') || start > 0 ? start : 0);
    case Sym.Text:
      // The tag behind it answers for it, unless the file has none.
      return text.slice(end).trim() === '' ? html(text, behindShebang(text), text.length) : undefined;
    default:
      return undefined;
  }
}

const OPENING_TAG = /<\?(?:php|=)?$/i;

/** PHP drops the line break directly behind `?>`. */
function behindClosingTag(text: string, start: number): number {
  const at = start + 2;
  if (text.charCodeAt(at) === 10) return at + 1;
  return text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10 ? at + 2 : at;
}

/** The command line skips a first line such as `#!/usr/bin/env php`. */
function behindShebang(text: string): number {
  if (!text.startsWith('#!')) return 0;
  const lineEnd = text.indexOf('\n');
  return lineEnd === -1 ? text.length : lineEnd + 1;
}

function html(text: string, start: number, end: number): InlineHtml | undefined {
  if (start >= end) return undefined;
  return {
    kind: 'InlineHtml',
    start,
    end,
    text: text.slice(start, end),
    leading: NONE,
    trailing: undefined,
    blankBefore: false,
  };
}
