/**
 * Values of options that several commands take.
 */
import { InvalidArgumentError } from 'commander';

export function parseCount(text: string): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(value))
    throw new InvalidArgumentError('Give a whole number, 0 or more.');
  return value;
}

export function parseLanguage(tag: string): string {
  if (!/^(en|zh)(-|_|$)/i.test(tag)) throw new InvalidArgumentError('There are texts in en and zh-cn.');
  return tag;
}
