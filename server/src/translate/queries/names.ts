/**
 * Names of tables and columns in SQL text. Laravel quotes every name, and databases quote differently: only names that
 * need no quotes stand in the text, all others are handed over as names.
 */
import type { Expr } from '../../syntax/php/ast.ts';
import type { Column } from './query.ts';

/** Whether the name, with its table if it has one, means the same with and without quotes. */
export function isPlainName(name: string): boolean {
  const parts = name.split('.');
  return parts.length <= 2 && parts.every((part) => /^[a-z_]\w*$/i.test(part) && !RESERVED.has(part.toUpperCase()));
}

/** A column as a query names it: a literal, or an expression that gives its name. */
export function columnOf(expr: Expr): Column {
  return expr.kind === 'StringLit' ? { kind: 'name', name: expr.value } : { kind: 'dynamic', expr };
}

/** Words that some database reserves and that teams give to tables and columns. */
const RESERVED: ReadonlySet<string> = new Set(
  `ALL ALTER AND AS ASC BETWEEN BY CASE CHANGE CHECK COLUMN CONDITION CONSTRAINT CREATE CROSS CURRENT_DATE CURRENT_TIME
   CURRENT_USER DATABASE DATABASES DEFAULT DELETE DESC DESCRIBE DISTINCT DROP ELSE END EXISTS EXPLAIN FALSE FOR FOREIGN FROM
   FULLTEXT FUNCTION GRANT GROUP GROUPS HAVING IF IGNORE IN INDEX INNER INSERT INTERVAL INTO IS JOIN KEY KEYS KILL LEADING
   LEFT LIKE LIMIT LINES LOAD LOCK MATCH NATURAL NOT NULL OF OFFSET ON OPTION OR ORDER OUT OUTER OVER PRIMARY RANGE RANK READ
   REFERENCES RELEASE RENAME REPEAT REPLACE RETURN RIGHT ROW ROWS SCHEMA SELECT SET SHOW SQL SYSTEM TABLE TABLES THEN TO
   TRIGGER TRUE UNION UNIQUE UNLOCK UPDATE USAGE USE USER USING VALUES VIRTUAL WHEN WHERE WINDOW WITH WRITE`.split(
    /\s+/,
  ),
);
