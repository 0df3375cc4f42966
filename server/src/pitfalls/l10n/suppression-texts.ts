/**
 * The titles of the fixes that silence a finding; they belong to no rule.
 */
import type { Locale } from '../../text/locale.ts';

export function suppressionTexts(rule: string, locale: Locale): { line: string; wholeFile: string } {
  switch (locale) {
    case 'en':
      return { line: `Ignore ${rule} on this line`, wholeFile: `Ignore ${rule} in this file` };
    case 'zh-cn':
      return { line: `在此行忽略 ${rule}`, wholeFile: `在此文件中忽略 ${rule}` };
  }
}
