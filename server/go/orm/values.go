package orm

import (
	"database/sql"

	"gorm.io/gorm"
	"gorm.io/gorm/clause"
	"laragin.dev/php"
)

// Exists tells whether the query finds a row.
func Exists(q *gorm.DB) (bool, error) {
	tx, _, err := prepared(q)
	if err != nil {
		return false, err
	}
	found := false
	err = eachRow(DB(tx.Statement.Context).Raw("SELECT EXISTS(?) AS found", tx), func(_ []string, values []any) error {
		found = isTrue(values[0])
		return nil
	})
	return found, err
}

// Count is the number of rows that the query finds; of a column, of those where it is not null.
func Count(q *gorm.DB, column ...string) (int, error) {
	name := "*"
	if len(column) > 0 {
		name = column[0]
	}
	value, err := Aggregate[*int](q, "COUNT", name)
	if err != nil || value == nil {
		return 0, err
	}
	return *value, nil
}

// Sum adds up a column; 0 when there is nothing to add.
func Sum[T any](q *gorm.DB, column string) (T, error) {
	var zero T
	value, err := Aggregate[*T](q, "SUM", column)
	if nothing, ok := any(&zero).(*any); ok {
		*nothing = 0
	}
	if err != nil || value == nil || any(*value) == nil {
		return zero, err
	}
	return *value, nil
}

// Aggregate is MIN, MAX or AVG of a column, nil when there is no row.
func Aggregate[T any](q *gorm.DB, function, column string) (T, error) {
	var value T
	tx, _, err := prepared(q)
	if err != nil {
		return value, err
	}
	selection := clause.Expr{SQL: function + "(?)", Vars: []any{columnNamed(column)}}
	if tx.Statement.Distinct && column != "*" {
		selection.SQL = function + "(DISTINCT ?)"
	}
	tx.Statement.Distinct = false
	tx.Statement.Selects = nil
	tx.Statement.AddClause(clause.Select{Expression: selection})
	values, err := scanColumn[T](Clone(tx))
	if err != nil || len(values) == 0 {
		return value, err
	}
	return values[0], nil
}

// Pluck answers one column of all rows; never nil.
func Pluck[V any](q *gorm.DB, column string) ([]V, error) {
	tx, _, err := prepared(plucked(q, column))
	if err != nil {
		return nil, err
	}
	return scanColumn[V](tx)
}

// Value answers one column of the first row, the zero value when there is none.
func Value[V any](q *gorm.DB, column string) (V, error) {
	values, err := Pluck[V](Clone(q).Limit(1), column)
	var value V
	if err != nil || len(values) == 0 {
		return value, err
	}
	return values[0], nil
}

// PluckBy answers two columns of all rows as keys and values, in order. A key that comes again keeps its place and takes
// the later value.
func PluckBy[K php.ArrayKey, V any](q *gorm.DB, value, key string) (*php.Map[K, V], error) {
	tx, _, err := prepared(plucked(q, value, key))
	if err != nil {
		return nil, err
	}
	pairs := php.NewMap[K, V]()
	err = scanEach(tx, func(rows *sql.Rows, kinds []string) error {
		var each V
		var by any
		if err := rows.Scan([]any{&each, &by}[:len(kinds)]...); err != nil {
			return err
		}
		if len(kinds) == 1 {
			by = each
		}
		if raw, ok := any(&each).(*any); ok {
			*raw = native(*raw, kinds[0])
		}
		name := php.KeyOf(native(plain(by), kinds[len(kinds)-1]))
		switch at := any(*new(K)).(type) {
		case php.Key:
			pairs.Set(any(name).(K), each)
		case int:
			pairs.Set(any(name.Int()).(K), each)
		default:
			_ = at
			pairs.Set(any(name.String()).(K), each)
		}
		return nil
	})
	return pairs, err
}

// plucked selects columns unless the query says itself what it selects.
func plucked(q *gorm.DB, columns ...string) *gorm.DB {
	tx := Clone(q)
	_, selected := tx.Statement.Clauses["SELECT"]
	if len(tx.Statement.Selects) == 0 && !selected && len(columnsOf(tx)) == 0 {
		for _, column := range columns {
			tx = tx.Set(columnsSetting, append(columnsOf(tx), clause.Expr{SQL: "?", Vars: []any{columnNamed(column)}}))
		}
	}
	return tx
}

func scanColumn[V any](tx *gorm.DB) ([]V, error) {
	found := []V{}
	err := scanEach(tx, func(rows *sql.Rows, kinds []string) error {
		var value V
		targets := []any{&value}
		for len(targets) < len(kinds) {
			targets = append(targets, new(any))
		}
		if err := rows.Scan(targets...); err != nil {
			return err
		}
		if raw, ok := any(&value).(*any); ok {
			*raw = native(*raw, kinds[0])
		}
		found = append(found, value)
		return nil
	})
	return found, err
}

func scanEach(tx *gorm.DB, fn func(rows *sql.Rows, kinds []string) error) error {
	rows, err := tx.Rows()
	if err != nil {
		return err
	}
	defer rows.Close()
	types, err := rows.ColumnTypes()
	if err != nil {
		return err
	}
	kinds := make([]string, len(types))
	for i, each := range types {
		kinds[i] = each.DatabaseTypeName()
	}
	for rows.Next() {
		if err := fn(rows, kinds); err != nil {
			return err
		}
	}
	return rows.Err()
}
