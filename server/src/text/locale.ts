/** The languages that laragin speaks to people in. */
export type Locale = 'en' | 'zh-cn';

/** The locale for a language tag such as `zh-CN` or `en-GB`. Traditional Chinese readers get English. */
export function localeOf(tag: string): Locale {
  return /^zh(-|_|$)(?!tw|hk|mo|hant)/i.test(tag) ? 'zh-cn' : 'en';
}
