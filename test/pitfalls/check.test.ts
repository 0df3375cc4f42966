import { describe, expect, test } from 'vitest';
import type { Finding } from '../../server/src/pitfalls/rule.ts';
import { findDirectives } from '../../server/src/pitfalls/suppression.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { localeOf } from '../../server/src/text/locale.ts';
import { findIn } from '../support/check-pitfall.ts';

const rule = 'defer-in-loop';

function loop(body: string): string {
  return `package p\n\nfunc f(xs []func()) {\n\tfor _, x := range xs {\n${body}\n\t}\n}\n`;
}

async function rulesIn(source: string, language: 'go' | 'php' = 'go'): Promise<string[]> {
  return (await findIn(language, source)).map((finding) => finding.rule);
}

describe('a suppression comment', () => {
  const quiet: readonly (readonly [string, string])[] = [
    ['at the end of the line', '\t\tdefer x() // laragin:ignore defer-in-loop few of them'],
    ['above the line', '\t\t// laragin:ignore defer-in-loop\n\t\tdefer x()'],
    ['without a blank, as a directive', '\t\t//laragin:ignore defer-in-loop\n\t\tdefer x()'],
    ['above another comment', '\t\t// laragin:ignore defer-in-loop\n\t\t// All of them.\n\t\tdefer x()'],
    ['that names two rules', '\t\tdefer x() // laragin:ignore goroutine-gin-context, defer-in-loop why not'],
    ['between block marks', '\t\tdefer x() /* laragin:ignore defer-in-loop */'],
    ['for the file', '\t\t// laragin:ignore-file defer-in-loop\n\n\n\t\tdefer x()'],
  ];
  test.each(quiet)('%s silences', async (_, body) => {
    expect(await rulesIn(loop(body))).toEqual([]);
  });

  const loud: readonly (readonly [string, string, readonly string[]])[] = [
    ['below the line', '\t\tdefer x()\n\t\t// laragin:ignore defer-in-loop', [rule]],
    ['two lines above', '\t\t// laragin:ignore defer-in-loop\n\n\t\tdefer x()', [rule]],
    ['of another rule', '\t\tdefer x() // laragin:ignore goroutine-gin-context', [rule]],
    ['of an unknown rule', '\t\tdefer x() // laragin:ignore defer-in-lop', [rule, 'unknown-suppression']],
    ['without a rule', '\t\tdefer x() // laragin:ignore', [rule, 'unknown-suppression']],
  ];
  test.each(loud)('%s does not', async (_, body, expected) => {
    expect(await rulesIn(loop(body))).toEqual(expected);
  });

  test('with a slip of the pen can be corrected', async () => {
    const source = loop('\t\tdefer x() // laragin:ignore defer-in-lop');
    const [unknown] = await findIn('go', source, 'unknown-suppression');
    expect(unknown?.severity).toBe('hint');
    expect(await rulesIn(applyEdits(source, unknown?.fixes[0]?.edits ?? []))).toEqual([]);
  });

  test.each([
    '// laragin:ignore a-b',
    '# laragin:ignore a-b',
    '/* laragin:ignore a-b */',
    '{{-- laragin:ignore a-b --}}',
  ])('may be written as %s', (comment) => {
    expect(findDirectives(comment).flatMap(({ ids }) => ids.map(({ id }) => id))).toEqual(['a-b']);
  });
});

describe('the fixes that suppress', () => {
  test('put a comment above the line and at the top of the file', async () => {
    const source = loop('\t\tdefer x()');
    const fixes = (await findIn('go', source))[0]?.fixes.filter(({ kind }) => kind === 'suppress') ?? [];
    expect(fixes.map(({ title }) => title)).toEqual([
      'Ignore defer-in-loop on this line',
      'Ignore defer-in-loop in this file',
    ]);
    expect(fixes.map(({ edits }) => applyEdits(source, edits))).toEqual([
      loop('\t\t// laragin:ignore defer-in-loop\n\t\tdefer x()'),
      `// laragin:ignore-file defer-in-loop\n\n${source}`,
    ]);
  });

  test('add to a comment that is there', async () => {
    const source = loop('\t\tdefer x() // laragin:ignore goroutine-gin-context reasons');
    const [first] = (await findIn('go', source))[0]?.fixes.filter(({ kind }) => kind === 'suppress') ?? [];
    expect(applyEdits(source, first?.edits ?? [])).toBe(
      loop('\t\tdefer x() // laragin:ignore goroutine-gin-context, defer-in-loop reasons'),
    );
  });

  const query = '<?php foreach (App\\Models\\Post::all() as $post): ?>';
  test('stay inside PHP where the line is HTML', async () => {
    const source = `${query}\n<p>\n<b><?= $post->author->name ?></b>\n<?php endforeach ?>\n`;
    const [line, file] = (await findIn('php', source))[0]?.fixes.filter(({ kind }) => kind === 'suppress') ?? [];
    const ignored = applyEdits(source, line?.edits ?? []);
    expect(ignored).toContain('<b><?= /* laragin:ignore lazy-loading-in-loop */ $post->author->name ?></b>');
    expect(await rulesIn(ignored, 'php')).toEqual([]);
    expect(await rulesIn(applyEdits(source, file?.edits ?? []), 'php')).toEqual([]);
  });
});

describe('the configuration', () => {
  const source = loop('\t\tdefer x()');

  test('sets severities and switches rules off', async () => {
    const severityWith = async (setting: 'off' | 'error'): Promise<Finding['severity'] | undefined> =>
      (await findIn('go', source, rule, { severities: { [rule]: setting } }))[0]?.severity;
    expect(await severityWith('error')).toBe('error');
    expect(await severityWith('off')).toBeUndefined();
  });

  test('chooses the language of all texts', async () => {
    const [finding] = await findIn('go', source, rule, { locale: localeOf('zh-CN') });
    const texts = [finding?.message, ...(finding?.fixes ?? []).map(({ title }) => title)];
    for (const text of texts) expect(text).toMatch(/\p{Script=Han}/u);
    expect(['en', 'zh-TW', 'de'].map(localeOf)).toEqual(['en', 'en', 'en']);
  });
});

describe('a file', () => {
  test('that was generated is left alone', async () => {
    expect(await rulesIn(`// Code generated by x. DO NOT EDIT.\n\n${loop('\t\tdefer x()')}`)).toEqual([]);
  });

  test('that writes generated files is not one of them', async () => {
    expect(await rulesIn(loop('\t\tdefer x(`\n// Code generated by x. DO NOT EDIT.\n`)'))).toEqual([rule]);
  });

  test('with errors still gets the findings of its intact parts', async () => {
    expect(await rulesIn(`${loop('\t\tdefer x()')}\nfunc broken( {\n`)).toContain(rule);
  });

  test('has its findings in the order of the text', async () => {
    const findings = await findIn('go', loop('\t\tdefer x()\n\t\tdefer x()\n\t\tdefer x()'));
    const starts = findings.map(({ range }) => range.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(starts).toHaveLength(3);
  });

  test('that compares a query with nil is told that a string is never nil', async () => {
    const source =
      'package p\n\nimport "github.com/gin-gonic/gin"\n\nfunc f(c *gin.Context) {\n\tif c.Query("q") == nil {\n\t\treturn\n\t}\n}\n';
    expect((await findIn('go', source)).map(({ message }) => message)).toEqual([expect.stringContaining('never nil')]);
  });
});
