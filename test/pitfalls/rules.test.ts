import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { zhCn } from '../../server/src/pitfalls/l10n/zh-cn.ts';
import { allRules, goRules, phpRules } from '../../server/src/pitfalls/registry.ts';
import { checkPitfall, pitfallFixtures } from '../support/check-pitfall.ts';

const rules = [...goRules, ...phpRules];

describe('the registry', () => {
  test.each(['go', 'php'] as const)('lists every file of %s/ in order', (language) => {
    const files = readdirSync(join(import.meta.dirname, '../../server/src/pitfalls', language)).sort();
    const listed = rules.filter((rule) => rule.language === language).map(({ id }) => `${id}.ts`);
    expect(listed).toEqual(files);
  });

  test('has ids that are unique and in kebab case', () => {
    const ids = allRules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)+$/);
  });

  test('has a folder of examples for every rule, and no other', () => {
    expect(readdirSync(pitfallFixtures).sort()).toEqual(rules.map(({ id }) => id).sort());
  });
});

describe.each(allRules.map((rule) => [rule.id, rule] as const))('the texts of %s', (id, rule) => {
  test('are complete', () => {
    const { title, what, why, habit, instead } = rule.docs;
    for (const text of [what, why, habit, instead.text]) expect(text).toMatch(/[.;]$/);
    expect(title).toMatch(/[^.]$/);
    expect(instead.code).not.toBe('');
    for (const link of rule.docs.see) expect(link).toMatch(/^https:\/\//);
  });

  test('are all in Chinese too, with the same places', () => {
    const chinese = zhCn[id];
    expect(Object.keys(chinese?.messages ?? {}).sort()).toEqual(Object.keys(rule.messages).sort());
    for (const text of Object.values(chinese?.docs ?? { none: '' })) expect(text).toMatch(/\p{Script=Han}/u);
    for (const [key, text] of Object.entries(rule.messages)) {
      expect(places(chinese?.messages[key] ?? ''), key).toEqual(places(text));
    }
  });
});

describe('the examples', () => {
  test.each(rules.map((rule) => [rule.id, rule] as const))('%s', async (_, rule) => {
    await checkPitfall(rule);
  });
});

function places(text: string): string[] {
  return [...new Set(text.match(/\{\d\}/g) ?? [])].sort();
}
