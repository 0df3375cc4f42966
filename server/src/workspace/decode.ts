/**
 * Bytes → text. PHP files come in every encoding that twenty years of editors have written; what is not text at all is
 * told apart, and everything else gets an answer.
 */
export type Decoded = { readonly ok: true; readonly text: string } | { readonly ok: false };

/**
 * UTF-8 unless a byte order mark says UTF-16. Bytes that are no UTF-8 become U+FFFD, so offsets stay those of the text.
 * Not text: a NUL byte near the start of a file without such a mark.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { ok: true, text: UTF16_LE.decode(bytes) };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { ok: true, text: UTF16_BE.decode(bytes) };
  if (bytes.subarray(0, SNIFFED_BYTES).includes(0)) return { ok: false };
  return { ok: true, text: UTF8.decode(bytes) };
}

/** As far as git looks. */
const SNIFFED_BYTES = 8000;

const UTF8 = new TextDecoder('utf-8');
const UTF16_LE = new TextDecoder('utf-16le');
const UTF16_BE = new TextDecoder('utf-16be');
