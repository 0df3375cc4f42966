import { expect, it } from 'vitest';
import { decodeText } from '../../server/src/workspace/decode.ts';

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

it.each([
  ['UTF-8', bytes('<?php é 中'), '<?php é 中'],
  ['UTF-8 with a byte order mark', bytes([0xef, 0xbb, 0xbf], '<?php'), '<?php'],
  ['UTF-16, little end first', bytes([0xff, 0xfe], [0x3c, 0, 0x2d, 0x4e]), '<中'],
  ['UTF-16, big end first', bytes([0xfe, 0xff], [0, 0x3c, 0x4e, 0x2d]), '<中'],
  ['Latin-1, which is not UTF-8', bytes('caf', [0xe9], '!'), 'caf\ufffd!'],
  ['nothing', bytes(''), ''],
])('reads %s', (_, input, text) => {
  expect(decodeText(input)).toEqual({ ok: true, text });
});

it('tells what is not text', () => {
  expect(decodeText(bytes('PK', [0, 3, 4]))).toEqual({ ok: false });
});
