/**
 * The keys of a `.env` file. Values are secrets: of them only switches and names of the framework's own drivers are kept.
 */

export interface EnvKey {
  readonly name: string;
  readonly empty: boolean;
  /** `true`, `false`, `null`, or a driver as Laravel names it. */
  readonly value?: string;
  /** Counted from 0. */
  readonly line: number;
}

/** In the order of the file; of a key that stands there twice the first counts, as it does for Laravel. */
export function readDotEnv(text: string): readonly EnvKey[] {
  const keys = new Map<string, EnvKey>();
  const lines = text.split(/\r\n|\r|\n/);
  for (let at = 0; at < lines.length; at++) {
    const entry = /^\s*(?:export\s+)?([A-Za-z_][\w.]*)\s*(?:=\s*(.*))?$/.exec(lines[at] ?? '');
    const name = entry?.[1];
    if (name === undefined) continue;
    const line = at;
    let written = entry?.[2] ?? '';
    if (isOpenQuote(written)) {
      // A quoted value may go on over lines; without an end it is this line alone.
      const end = lines.findIndex((one, below) => below > at && one.includes(written[0] as string));
      if (end !== -1) {
        written = lines.slice(at + 1, end + 1).reduce((whole, one) => `${whole}\n${one}`, written);
        at = end;
      }
    }
    const value = readWritten(written);
    if (!keys.has(name)) keys.set(name, { name, empty: value === '', ...(isPublic(value) ? { value } : {}), line });
  }
  return [...keys.values()];
}

function isOpenQuote(written: string): boolean {
  const [quote] = written;
  return (quote === '"' || quote === "'") && !written.slice(1).replace(/\\./g, '').includes(quote);
}

function readWritten(written: string): string {
  const quoted = /^(["'])([\s\S]*?)\1/.exec(written);
  return quoted === null ? written.replace(/(?:^|\s+)#.*$/, '').trim() : (quoted[2] ?? '');
}

function isPublic(value: string): boolean {
  return /^\(?(?:true|false|null|empty)\)?$/i.test(value) || DRIVERS.has(value);
}

const DRIVERS: ReadonlySet<string> = new Set(
  `ably algolia apc array bcrypt beanstalkd cookie daily database dynamodb errorlog failover file ftp local log mailgun
  mariadb memcached meilisearch mysql null octane papertrail pgsql postmark production public pusher redis resend reverb
  roundrobin s3 sendmail ses sftp single slack smtp sqlite sqlsrv sqs stack staging stderr sync syslog testing typesense`.split(
    /\s+/,
  ),
);
