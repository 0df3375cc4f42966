/**
 * A few rows for the tests of the translator: one for each thing that a row can ask of it. They are not the table.
 */
import type { Row } from '../../server/src/table/row.ts';

export const testRows: readonly Row[] = [
  row('query', '$_GET[$KEY]', {
    go: 'c.Query($KEY)',
    gives: 'string',
    where: { KEY: ['string'] },
    fidelity: 'caveat',
    caveat: 'absent is ""',
  }),
  row('query-default', '$_GET[$KEY] ?? $DEFAULT', {
    go: 'c.DefaultQuery($KEY, $DEFAULT)',
    gives: 'string',
    where: { KEY: ['string'], DEFAULT: ['string'] },
  }),
  row('post-isset', 'isset($_POST[$KEY])', { build: 'post-struct', gives: 'bool', where: { KEY: ['literal:string'] } }),
  row('query-isset', 'isset($_GET[$KEY])', {
    before: '_, $fresh(ok) := c.GetQuery($KEY)',
    go: '$fresh(ok)',
    gives: 'bool',
    where: { KEY: ['string'] },
  }),
  row('cookie', '$REQUEST->cookie_text($NAME)', {
    before: '$fresh(text), _ := c.Cookie($NAME)',
    go: '$fresh(text)',
    gives: 'string',
    where: { NAME: ['string'] },
  }),
  row('atoi', 'parse_number($TEXT)', { go: 'strconv.Atoi($TEXT)', gives: '(int, error)', where: { TEXT: ['string'] } }),
  row('save', 'save_name($NAME)', {
    go: 'os.WriteFile("name.txt", []byte($NAME), 0o600)',
    gives: 'error',
    where: { NAME: ['string'] },
  }),
  row('echo', 'echo $TEXT;', {
    go: 'c.Writer.WriteString($TEXT)',
    gives: 'none',
    where: { TEXT: ['string'] },
  }),
  row('json', 'response()->json($DATA)', { go: 'c.JSON(http.StatusOK, $DATA)', gives: 'response' }),
  row('json-status', 'response()->json($DATA, $STATUS)', { go: 'c.JSON($STATUS, $DATA)', gives: 'response' }),
  row('redirect', 'header($LINE); exit;', {
    go: 'c.Redirect(http.StatusFound, $URL)',
    gives: 'response',
    where: { LINE: ['/^Location: (?<URL>.*)$/'] },
  }),
  row('validate', 'validate_input($RULES)', {
    build: 'validate-rules',
    gives: 'struct',
    where: { RULES: ['literal:array'] },
  }),
  row('rows', 'count_users()', {
    go: 'db.Stats().OpenConnections',
    gives: 'int',
    needs: { db: '*sql.DB' },
    ledger: ['global scopes'],
  }),
  row('swap', 'swapped($A, $B)', { go: 'strings.Repeat($B, $A)', gives: 'string' }),
  row('log', 'log_all($...ARGS)', { go: 'c.Set("all", []any{$...ARGS})', gives: 'none' }),
  row('words', 'save_words([$...WORDS])', { go: 'slog.Info("words", "list", []string{$...WORDS})', gives: 'none' }),
  row('position', 'position_of($TEXT)', {
    go: 'strings.Index("abc", $TEXT)',
    gives: 'int',
    where: { TEXT: ['string'] },
    fidelity: 'decision',
    caveat: 'absent is -1',
  }),
  row('lock', 'lock_it()', { fidelity: 'manual', caveat: 'Locks need a design of their own.', gives: 'none' }),
];

function row(id: string, php: string, rest: Partial<Row>): Row {
  return {
    id: `test/${id}`,
    title: id,
    php: [php],
    where: {},
    go: undefined,
    build: undefined,
    before: undefined,
    gives: 'none',
    needs: {},
    imports: [],
    fidelity: 'exact',
    caveat: undefined,
    ledger: [],
    instead: [],
    effort: 1,
    see: [],
    examples: [],
    noMatch: [],
    proof: [],
    ...rest,
  };
}
