import { describe, expect, it } from 'vitest';
import { textsOf } from '../../server/src/report/l10n.ts';
import type { Report } from '../../server/src/report/model.ts';
import { renderHtml } from '../../server/src/report/render-html.ts';
import { renderMarkdown } from '../../server/src/report/render-markdown.ts';
import { type Palette, renderText } from '../../server/src/report/render-text.ts';
import { displayWidth } from '../../server/src/report/width.ts';
import { file, mapped, ROWS, report, row, unmapped } from './samples.ts';

const plain = (text: string) => text;
const PLAIN: Palette = {
  bold: plain,
  dim: plain,
  green: plain,
  yellow: plain,
  magenta: plain,
  red: plain,
  cyan: plain,
};

/** Everything that somebody else may have named. */
const HOSTILE = '</script><img src=x onerror=alert(1)>|`**"\'\u001b[31m\u202e\n# x';

const usual = report({
  analyses: [
    file('app/Http/Controllers/PostController.php', {
      lines: 120,
      logicLines: 80,
      functions: 6,
      sites: [mapped('request/query'), mapped('request/input'), mapped('view/blade'), unmapped('strlen')],
      unknownReceivers: 2,
      findings: [{ rule: 'lazy-loading-in-loop', severity: 'warning', line: 12 }],
    }),
  ],
  problems: [{ kind: 'too-large', path: 'data.php', line: null, detail: '9 > 5 bytes' }],
});

const hostile = report({
  project: { name: HOSTILE, kind: 'plain', bladeFiles: 3, goFiles: 1 },
  analyses: [file(`${HOSTILE}.php`, { sites: [mapped('x'), unmapped(HOSTILE)], logicLines: 3 })],
  problems: [{ kind: 'failed', path: HOSTILE, line: 1, detail: HOSTILE }],
  row: () => row(HOSTILE, { title: HOSTILE, go: HOSTILE, caveat: HOSTILE }),
  rule: () => ({ title: HOSTILE, severity: 'error' }),
});

const text = (subject: Report, width = 100) => renderText(subject, { palette: PLAIN, width, locale: 'en' });
const html = (subject: Report) => renderHtml(subject, { locale: 'en', nonce: 'abc123' });

describe('text', () => {
  it('says first what a lead asks first', () => {
    const [title, facts, , sites, share, effort] = text(usual).split('\n');
    expect(title).toBe('Migration report: acme/shop');
    expect(facts).toBe('Laravel · 1 PHP files · 120 lines · 80 lines of logic');
    expect(sites).toMatch(/^ {2}Sites +4 /);
    expect(share).toMatch(/^ {2}Mapped +75 % /);
    expect(effort).toMatch(/^ {2}Effort +0\.1–0\.5 person-days +most likely 85 min$/);
  });

  it.each([60, 80, 100, 200])('keeps to %i columns', (width) => {
    for (const locale of ['en', 'zh-cn'] as const) {
      const lines = renderText(hostile, { palette: PLAIN, width, locale }).split('\n');
      // The first line is the project's name, which is not ours to cut.
      expect(Math.max(...lines.slice(1).map(displayWidth))).toBeLessThanOrEqual(width);
    }
  });

  it('lets no name send control characters to the terminal', () => {
    for (const char of ['\u001b', '\u202e', '\r']) expect(text(hostile)).not.toContain(char);
    expect(text(hostile)).toContain('<U+001B>');
  });
});

describe('Markdown', () => {
  it('is a table for each part', () => {
    const page = renderMarkdown(usual, 'en');
    expect(page).toContain('# Migration report: acme/shop');
    expect(page).toContain(
      '| request/input<br>`request/input` | caveat |  | 1 | 1 | 3 min | JSON bodies are not read. |',
    );
    expect(page).toContain('| `strlen` | function | 1 | 1 |');
  });

  it('keeps every table whole whatever a name holds', () => {
    const lines = renderMarkdown(hostile, 'en').split('\n');
    for (const [at, line] of lines.entries()) {
      if (!line.startsWith('|')) continue;
      const cells = (each: string) => each.replace(/\\\|/g, '').split('|').length;
      const before = lines[at - 1] ?? '';
      if (before.startsWith('|')) expect(cells(line)).toBe(cells(before));
    }
    // Outside of code spans no markup of theirs is left.
    const outside = lines.map((line) => line.replace(/<code>[^<`|]*<\/code>/g, '')).join('\n');
    expect(outside).not.toMatch(/<(?!br>)/);
    expect(outside).not.toMatch(/^# x/m);
  });
});

describe('HTML', () => {
  it('holds nothing that is loaded from elsewhere and allows nothing but its own style and script', () => {
    const page = html(usual);
    expect(page).not.toMatch(/\b(?:src|href)=|url\(|@import|<link/);
    expect(page).not.toMatch(/\son[a-z]+=|\sstyle="/);
    expect(page.match(/http-equiv="Content-Security-Policy" content="([^"]+)"/)?.[1]).toBe(
      "default-src 'none'; style-src 'nonce-abc123'; script-src 'nonce-abc123'; base-uri 'none'; form-action 'none'",
    );
  });

  it('shows hostile names as text', () => {
    const page = html(hostile);
    expect(page).not.toContain('<img');
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page.match(/<\/script>/g)).toHaveLength(1);
    for (const char of ['\u001b', '\u202e']) expect(page).not.toContain(char);
  });

  it('gives every chart its numbers in words, and every table a name', () => {
    const page = html(usual);
    for (const [chart] of page.matchAll(/<svg[^>]*>/g)) expect(chart).toMatch(/role="img" aria-label="[^"]+"/);
    for (const [table] of page.matchAll(/<table[^>]*>/g)) expect(table).toMatch(/aria-label="[^"]+"/);
  });

  it('stays a page when there is nothing to report', () => {
    const page = html(report());
    expect(page).toContain('<h1>Migration report: acme/shop</h1>');
    expect(page).not.toContain('NaN');
  });
});

describe('Simplified Chinese', () => {
  it('is complete: no text is the English one', () => {
    const english = flatten(textsOf('en'));
    const chinese = flatten(textsOf('zh-cn'));
    expect(Object.keys(chinese)).toEqual(Object.keys(english));
    const names = new Set(['kind.laravel', 'kind.lumen', 'producedBy']);
    for (const [key, value] of Object.entries(chinese)) {
      if (!names.has(key)) expect(value, key).toMatch(/\p{Script=Han}/u);
    }
  });

  it('has the same places as the English', () => {
    const chinese = flatten(textsOf('zh-cn'));
    const places = (value: string) => (value.match(/\{\d\}/g) ?? []).sort();
    for (const [key, value] of Object.entries(flatten(textsOf('en')))) {
      expect(places(chinese[key] ?? ''), key).toEqual(places(value));
    }
  });

  it('is what the renderers use', () => {
    expect(renderMarkdown(usual, 'zh-cn')).toContain('# 迁移报告：acme/shop');
    expect(renderHtml(usual, { locale: 'zh-cn', nonce: 'n' })).toContain('<html lang="zh-CN">');
  });
});

it('every fidelity is among the samples, so that every branch is rendered', () => {
  expect(new Set(ROWS.map(({ fidelity }) => fidelity)).size).toBe(4);
});

function flatten(value: object, prefix = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]: [string, unknown]): [string, string][] =>
      typeof each === 'object' && each !== null
        ? Object.entries(flatten(each, `${prefix}${key}.`))
        : [[`${prefix}${key}`, String(each)]],
    ),
  );
}
