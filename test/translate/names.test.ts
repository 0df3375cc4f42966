import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { exportedName, localName } from '../../server/src/translate/naming.ts';
import { originHash, originLine } from '../../server/src/translate/origin.ts';
import { sha256 } from '../../server/src/translate/sha256.ts';
import { resultsOf } from '../../server/src/translate/template.ts';

test.each([
  ['user_id', 'userID', 'UserID'],
  ['userId', 'userID', 'UserID'],
  ['HTMLParser', 'htmlParser', 'HTMLParser'],
  ['URL', 'url', 'URL'],
  ['_private', 'private', 'Private'],
  ['a1B', 'a1B', 'A1B'],
  ['_', 'value', 'X'],
  ['日本', '日本', 'X日本'],
])('%s', (php, local, exported) => {
  expect([localName(php), exportedName(php)]).toEqual([local, exported]);
});

test.each(['', 'abc', 'é'.repeat(999), ...[55, 56, 63, 64, 119].map((length) => 'a'.repeat(length))])(
  'sha256',
  (text) => {
    expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
  },
);

test('an origin does not depend on line ends and cannot leave its line', () => {
  expect(originHash('a\r\nb')).toBe(originHash('a\nb'));
  expect(originLine({ path: 'app/A b\n.php', symbol: 'show', php: '' })).toBe(
    'laragin:from app/A%20b%0A.php#show sha=e3b0c44298fc',
  );
});

test.each([
  ['string', ['string']],
  ['(string, error)', ['string', 'error']],
  ['(map[string]func(int, int), bool)', ['map[string]func(int, int)', 'bool']],
])('the results of %s', (gives, results) => {
  expect(resultsOf(gives)).toEqual(results);
});
