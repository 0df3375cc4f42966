/**
 * Reads a docblock. A tag that is not well-formed is left out and the rest stays; nothing throws. It runs on every docblock
 * of an application, so a comment without a tag costs no more than the search for one.
 */
import { isLineBreak, LOWER_I, SLASH, STAR } from './chars.ts';
import type { DocBlock } from './doc-block.ts';
import { readSummary } from './summary.ts';
import { bestOf, type Collected, readTag, startCollecting } from './tags.ts';
import { isBlank } from './type-reader.ts';

export type {
  DocAlias,
  DocAliasImport,
  DocAssertion,
  DocBlock,
  DocMethod,
  DocMethodParam,
  DocParam,
  DocProperty,
  DocVar,
} from './doc-block.ts';

/** What a comment says; it is given with its slashes and stars. */
export function parseDocBlock(comment: string): DocBlock {
  const text = comment.endsWith('*/') ? comment.slice(0, -2) : comment;
  let at = text.indexOf('@');
  if (at < 0) return { ...EMPTY, summary: readSummary(text, text.length) };
  const found = startCollecting();
  let firstTag = text.length;
  let inheritDoc = false;
  while (at >= 0) {
    inheritDoc ||= isInheritDoc(text, at);
    if (!beginsLine(text, at)) {
      at = text.indexOf('@', at + 1);
      continue;
    }
    if (firstTag > at) firstTag = at;
    at = text.indexOf('@', readTag(text, at, found));
  }
  return finish(found, readSummary(text, firstTag), inheritDoc);
}

/** `@inheritDoc` or `{@inheritdoc}`. */
function isInheritDoc(text: string, at: number): boolean {
  return (text.charCodeAt(at + 1) | 32) === LOWER_I && text.slice(at + 1, at + 11).toLowerCase() === 'inheritdoc';
}

/** Whether nothing but the stars and slashes of the comment stands on the line before an offset. */
function beginsLine(text: string, offset: number): boolean {
  let at = offset - 1;
  while (at >= 0 && (isBlank(text.charCodeAt(at)) || text.charCodeAt(at) === STAR)) at--;
  return at < 0 || isLineBreak(text.charCodeAt(at)) || (at === 0 && text.charCodeAt(0) === SLASH);
}

function finish(found: Collected, summary: string, inheritDoc: boolean): DocBlock {
  return {
    params: bestOf(found.params),
    returns: bestOf(found.returns).at(-1),
    vars: bestOf(found.vars),
    properties: bestOf(found.properties),
    methods: bestOf(found.methods),
    templates: bestOf(found.templates),
    extends: bestOf(found.extends),
    implements: bestOf(found.implements),
    uses: bestOf(found.uses),
    mixins: bestOf(found.mixins),
    throws: bestOf(found.throws),
    requires: bestOf(found.requires),
    aliases: bestOf(found.aliases),
    imports: bestOf(found.imports),
    closureThis: bestOf(found.closureThis),
    paramsOut: bestOf(found.paramsOut),
    assertions: bestOf(found.assertions),
    selfOut: bestOf(found.selfOut).at(-1),
    deprecated: found.deprecated,
    inheritDoc,
    summary,
  };
}

const EMPTY = finish(startCollecting(), '', false);
