/**
 * The test suites of `phpunit.xml`. Read by patterns: the file is small, its form is fixed, and nothing hangs on the rest.
 */

export interface TestSuite {
  readonly name: string;
  /** Folders and files, relative to the application. */
  readonly paths: readonly string[];
  readonly excluded: readonly string[];
}

export function readTestSuites(xml: string): readonly TestSuite[] {
  const text = xml.replace(/<!--[\s\S]*?-->/g, '');
  return [...text.matchAll(/<testsuite\b([^>]*)>([\s\S]*?)<\/testsuite>/g)].map(([, attributes = '', body = '']) => ({
    name: unescapeXml(/\bname\s*=\s*(["'])(.*?)\1/.exec(attributes)?.[2] ?? ''),
    paths: elements(body, 'directory|file'),
    excluded: elements(body, 'exclude'),
  }));
}

function elements(body: string, names: string): readonly string[] {
  const pattern = new RegExp(`<(${names})\\b[^>]*>([^<]*)</\\1>`, 'g');
  return [...body.matchAll(pattern)].map((match) =>
    unescapeXml((match[2] ?? '').trim())
      .replace(/^\.\//, '')
      .replace(/\/+$/, ''),
  );
}

function unescapeXml(text: string): string {
  const characters: Readonly<Record<string, string>> = { amp: '&', apos: "'", gt: '>', lt: '<', quot: '"' };
  return text.replace(/&(amp|apos|gt|lt|quot);/g, (whole, name: string) => characters[name] ?? whole);
}
