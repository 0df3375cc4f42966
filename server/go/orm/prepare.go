package orm

import (
	"context"
	"reflect"

	"gorm.io/gorm"
	"gorm.io/gorm/clause"
)

// What queries carry besides GORM's own clauses.
const (
	trashedSetting = "orm:trashed"
	columnsSetting = "orm:columns"
	countsSetting  = "orm:counts"
	withoutSetting = "orm:without"
	relatedSetting = "orm:related"
)

// WithTrashed finds deleted rows too.
func WithTrashed(q *gorm.DB) *gorm.DB { return q.Set(trashedSetting, "with") }

// OnlyTrashed finds deleted rows only.
func OnlyTrashed(q *gorm.DB) *gorm.DB { return q.Set(trashedSetting, "only") }

// WithoutTrashed finds rows that are not deleted, as queries do by themselves.
func WithoutTrashed(q *gorm.DB) *gorm.DB { return q.Set(trashedSetting, "without") }

// WithoutGlobalScopes leaves out the global scopes of these names, or all of them, soft deletes included.
func WithoutGlobalScopes(q *gorm.DB, names ...string) *gorm.DB {
	without := map[string]bool{}
	if known, ok := q.Get(withoutSetting); ok {
		for name := range known.(map[string]bool) {
			without[name] = true
		}
	}
	for _, name := range names {
		without[name] = true
	}
	if len(names) == 0 {
		without["*"] = true
	}
	return q.Set(withoutSetting, without)
}

// AddSelect adds columns to those that the query selects: names, or SQL with its values.
func AddSelect(q *gorm.DB, sql string, args ...any) *gorm.DB {
	columns := columnsOf(q)
	if len(columns) == 0 && len(q.Statement.Selects) > 0 {
		for _, name := range q.Statement.Selects {
			columns = append(columns, clause.Expr{SQL: name})
		}
	}
	if selected, ok := q.Statement.Clauses["SELECT"].Expression.(clause.Select); ok && selected.Expression != nil && len(columns) == 0 {
		columns = append(columns, selected.Expression)
	}
	return q.Set(columnsSetting, append(columns[:len(columns):len(columns)], clause.Expr{SQL: sql, Vars: args}))
}

func columnsOf(q *gorm.DB) []clause.Expression {
	known, _ := q.Get(columnsSetting)
	columns, _ := known.([]clause.Expression)
	return columns
}

// Clone is the query as it is now: what is added to one does not show in the other.
func Clone(q *gorm.DB) *gorm.DB {
	return q.Session(&gorm.Session{}).Set("orm:clone", true)
}

// prepared is the query as it runs, without changing the one it is made from: with its global scopes, soft deletes and
// columns. shape is nil for a query of a plain table.
func prepared(q *gorm.DB) (tx *gorm.DB, of *shape, err error) {
	tx = Clone(q)
	model, _ := tx.Statement.Model.(Model)
	if model == nil {
		applyColumns(tx, nil)
		return tx, nil, tx.Error
	}
	of, err = shapeOf(tx, model)
	if err != nil {
		return tx, nil, err
	}
	if tx.Statement.Table == "" {
		tx.Statement.Table = of.Table
	}
	known, _ := tx.Get(withoutSetting)
	without, _ := known.(map[string]bool)
	if !without["*"] {
		for name, scope := range of.GlobalScopes {
			if !without[name] {
				tx = grouped(tx, scope)
			}
		}
		applyTrashed(tx, of)
	}
	applyColumns(tx, of)
	return tx, of, tx.Error
}

func applyTrashed(tx *gorm.DB, of *shape) {
	if of.DeletedAt == "" {
		return
	}
	column := clause.Column{Table: tableOf(tx, of), Name: of.DeletedAt}
	switch mode, _ := tx.Get(trashedSetting); mode {
	case "with":
	case "only":
		grouped(tx, func(q *gorm.DB) *gorm.DB { return q.Where(clause.Neq{Column: column, Value: nil}) })
	default:
		grouped(tx, func(q *gorm.DB) *gorm.DB { return q.Where(clause.Eq{Column: column, Value: nil}) })
	}
}

// tableOf is the name by which the query's own columns are qualified.
func tableOf(q *gorm.DB, of *shape) string {
	if q.Statement.Table != "" {
		return q.Statement.Table
	}
	return of.Table
}

// Scoped narrows the query by a scope. As in Laravel, conditions with an OR in them, those before and those of the scope,
// are put into brackets, so that neither reaches into the other.
func Scoped(q *gorm.DB, scope func(q *gorm.DB) *gorm.DB) *gorm.DB { return grouped(q, scope) }

// TryScoped is Scoped for a scope that may fail.
func TryScoped(q *gorm.DB, scope func(q *gorm.DB) (*gorm.DB, error)) (*gorm.DB, error) {
	var err error
	q = grouped(q, func(q *gorm.DB) *gorm.DB {
		var narrowed *gorm.DB
		if narrowed, err = scope(q); err != nil {
			return q
		}
		return narrowed
	})
	return q, err
}

func grouped(q *gorm.DB, scope func(q *gorm.DB) *gorm.DB) *gorm.DB {
	before := len(conditions(q))
	q = scope(q)
	all := conditions(q)
	if len(all) == before {
		return q
	}
	first, second := group(all[:before]), group(all[before:])
	replaceConditions(q, append(first[:len(first):len(first)], second...))
	return q
}

// group puts conditions into brackets when one of them is an alternative.
func group(list []clause.Expression) []clause.Expression {
	for at, each := range list {
		if _, ok := each.(clause.OrConditions); ok && at > 0 {
			return []clause.Expression{clause.And(list...)}
		}
	}
	return list
}

func conditions(q *gorm.DB) []clause.Expression {
	where, _ := q.Statement.Clauses["WHERE"].Expression.(clause.Where)
	return where.Exprs
}

func replaceConditions(q *gorm.DB, list []clause.Expression) {
	if len(list) == 0 {
		delete(q.Statement.Clauses, "WHERE")
		return
	}
	q.Statement.Clauses["WHERE"] = clause.Clause{Name: "WHERE", Expression: clause.Where{Exprs: list}}
}

// applyColumns makes the list of what is selected. A join without one selects all columns of both tables, as in Laravel.
func applyColumns(tx *gorm.DB, of *shape) {
	columns := columnsOf(tx)
	counts := countsOf(tx)
	if of != nil {
		for _, name := range of.WithCount {
			counts = append(counts, count{relation: name})
		}
	}
	if len(columns) == 0 && len(counts) == 0 {
		_, selected := tx.Statement.Clauses["SELECT"]
		if len(tx.Statement.Selects) == 0 && !selected {
			tx.Statement.Selects = []string{"*"}
		}
		return
	}
	if len(columns) == 0 {
		if len(tx.Statement.Selects) == 0 {
			columns = append(columns, allOf(tableOf(tx, of)))
		}
		for _, name := range tx.Statement.Selects {
			columns = append(columns, clause.Expr{SQL: name})
		}
	}
	for _, each := range counts {
		columns = append(columns, each.expression(tx, of))
	}
	tx.Statement.Selects = nil
	tx.Statement.AddClause(clause.Select{
		Distinct:   tx.Statement.Distinct,
		Expression: clause.CommaExpression{Exprs: columns},
	})
}

// allOf is every column of a table.
func allOf(table string) clause.Expression {
	return clause.Expr{SQL: "?.*", Vars: []any{clause.Table{Name: table}}}
}

// newOf is a new model of the same type.
func newOf(model Model) Model {
	return reflect.New(reflect.TypeOf(model).Elem()).Interface().(Model)
}

// merged is a query with what another one of the same rows adds to it: conditions, joins, order, groups, limits, columns,
// what it loads and which deleted rows it takes.
func merged(q, narrow *gorm.DB) *gorm.DB {
	if narrow.Error != nil {
		_ = q.AddError(narrow.Error)
		return q
	}
	from := narrow.Statement
	if list := conditions(narrow); len(list) > 0 {
		replaceConditions(q, append(group(conditions(q)), group(list)...))
	}
	for name, each := range from.Clauses {
		switch name {
		case "WHERE":
		case "ORDER BY":
			if by, ok := each.Expression.(clause.OrderBy); ok {
				q.Statement.AddClause(by)
			}
		default:
			q.Statement.Clauses[name] = each
		}
	}
	q.Statement.Joins = append(q.Statement.Joins, from.Joins...)
	if len(from.Selects) > 0 {
		q.Statement.Selects = from.Selects
	}
	q.Statement.Distinct = q.Statement.Distinct || from.Distinct
	for path, args := range from.Preloads {
		q = q.Preload(path, args...)
	}
	for _, name := range []string{trashedSetting, columnsSetting, countsSetting, withoutSetting} {
		if value, ok := narrow.Get(name); ok {
			q = q.Set(name, value)
		}
	}
	return q
}

// GlobalScope is a scope that may fail and reach what the query's context holds, as one of every query.
func GlobalScope(scope func(ctx context.Context, q *gorm.DB) (*gorm.DB, error)) func(q *gorm.DB) *gorm.DB {
	return func(q *gorm.DB) *gorm.DB {
		narrowed, err := scope(q.Statement.Context, q)
		if err != nil {
			_ = q.AddError(err)
			return q
		}
		return narrowed
	}
}
