import { describe, expect, test } from 'vitest';
import { goLayout } from '../../server/src/translate/builders/date-layout.ts';
import { goPattern } from '../../server/src/translate/builders/preg-match.ts';
import { tagField } from '../../server/src/translate/builders/rule-tags.ts';

describe('formats of dates', () => {
  test.each([
    ['Y-m-d H:i:s', '2006-01-02 15:04:05'],
    ['D, j M y g:ia', 'Mon, 2 Jan 06 3:04pm'],
    ['Ymd_His', '20060102_150405'],
    ['Y\\年m\\月', '2006年01月'],
    ['c', '2006-01-02T15:04:05-07:00'],
    ['\\T\\o\\d\\a\\y', 'Today'],
  ])('%s', (php, go) => {
    expect(goLayout(php)).toEqual({ layout: go });
  });

  test.each(['N', 'jS', 'W', 'G', 'U', 'Y_j', '\\J\\a\\n', '1', '\\P\\M'])('%s has none', (php) => {
    expect(goLayout(php)).toHaveProperty('problem');
  });
});

test.each([
  ['required|string|max:9', 'string', 'required,max=9', []],
  ['required|integer', '*int', 'required', []],
  ['nullable|boolean', '*bool', '', []],
  ['min:3', '*string', 'omitempty,min=3', []],
  ['required|in:a,b c', 'string', 'required', ['in:a,b c']],
  ['required|email|unique:users', 'string', 'required', ['email', 'unique:users']],
  ['required|nullable', 'string', 'required', ['nullable']],
])('the rules %s', (rules, type, binding, unsaid) => {
  expect(tagField({ name: 'a', rules: rules.split('|') })).toEqual({ name: 'a', type, binding, unsaid });
});

describe('regular expressions', () => {
  test.each([
    ['/^[a-z0-9_-]+$/', '^[a-z0-9_\\-]+\\n?$'],
    ['/^go[a-f]$/i', '^[gG][oO][a-fA-F]\\n?$'],
    ['#a/b|c\\+#', 'a/b|c\\+'],
    ['/a\\/(?:b|\\d{2,3})/', 'a/(?:b|\\d{2,3})'],
    ['~^\\w+\\.txt~', '^\\w+\\.txt'],
  ])('%s', (php, go) => {
    expect(goPattern(php)).toBe(go);
  });

  test.each([
    '/a.b/',
    '/[^a]/',
    '/(?=a)/',
    '/a$b/',
    '/\\bcat/',
    '/é/',
    '/a/u',
    '/a/b/',
    '/(a{9}){9}/',
    '/a++/',
    '/\\s/',
    'abc',
    '/(?<n>a)/',
    '/(a/',
  ])('%s is left open', (php) => {
    expect(goPattern(php)).toBeUndefined();
  });
});
