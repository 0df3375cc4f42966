package orm

import (
	"errors"
	"fmt"
	"reflect"
	"strings"
	"time"

	"gorm.io/gorm"
	"gorm.io/gorm/clause"
)

// Compare is the condition that Laravel's where() makes of a value that is known at run time only: null is asked for
// with IS NULL, and a list stands for its first element.
func Compare(column, operator string, value any) clause.Expression {
	return comparison{column, strings.ToUpper(operator), value}
}

type comparison struct {
	column, operator string
	value            any
}

func (c comparison) Build(builder clause.Builder) {
	value := c.value
	if isList(value) {
		list := listOf(value)
		value = nil
		if len(list) > 0 {
			value = list[0]
		}
	}
	builder.WriteQuoted(columnNamed(c.column))
	if plain(value) != nil {
		_, _ = builder.WriteString(" " + c.operator + " ")
		builder.AddVar(builder, value)
		return
	}
	switch c.operator {
	case "=":
		_, _ = builder.WriteString(" IS NULL")
	case "!=", "<>":
		_, _ = builder.WriteString(" IS NOT NULL")
	default:
		_, _ = builder.WriteString(" IS NULL")
		_ = builder.AddError(errors.New("Illegal operator and value combination."))
	}
}

// NegationBuild is how GORM asks for the opposite.
func (c comparison) NegationBuild(builder clause.Builder) { not(c, builder) }

// In is the condition that a column has a value of the list; an empty list matches nothing.
func In(column string, list any) clause.Expression { return membership{column, list, false} }

// NotIn is the opposite of In: an empty list matches everything.
func NotIn(column string, list any) clause.Expression { return membership{column, list, true} }

type membership struct {
	column string
	list   any
	isNot  bool
}

func (m membership) Build(builder clause.Builder) {
	values := listOf(m.list)
	switch {
	case len(values) == 0 && m.isNot:
		_, _ = builder.WriteString("1 = 1")
	case len(values) == 0:
		_, _ = builder.WriteString("0 = 1")
	default:
		builder.WriteQuoted(columnNamed(m.column))
		if m.isNot {
			_, _ = builder.WriteString(" NOT")
		}
		_, _ = builder.WriteString(" IN (")
		builder.AddVar(builder, values...)
		_, _ = builder.WriteString(")")
	}
}

// Raw is SQL as it stands, without the brackets that GORM puts around an OR in it.
func Raw(sql string, args ...any) clause.Expression { return raw{clause.Expr{SQL: sql, Vars: args}} }

type raw struct{ expr clause.Expr }

func (r raw) Build(builder clause.Builder) { r.expr.Build(builder) }

// Or adds an alternative, or a first condition where there is none yet.
func Or(q *gorm.DB, condition any, args ...any) *gorm.DB {
	if len(conditions(q)) == 0 {
		return q.Where(condition, args...)
	}
	return q.Or(condition, args...)
}

// Sub is the query as a part of another one: `Where("id IN (?)", orm.Sub(q))`.
func Sub(q *gorm.DB) *gorm.DB {
	tx, _, err := prepared(q)
	_ = tx.AddError(err)
	return tx
}

// OrderBy orders by a column and a direction that are known at run time only.
func OrderBy(q *gorm.DB, column, direction string) *gorm.DB {
	switch strings.ToLower(direction) {
	case "asc", "desc":
	default:
		_ = q.AddError(errors.New(`Order direction must be "asc" or "desc".`))
	}
	return q.Order(clause.OrderByColumn{Column: columnNamed(column), Desc: strings.EqualFold(direction, "desc")})
}

// InRandomOrder shuffles the rows.
func InRandomOrder(q *gorm.DB) *gorm.DB {
	name := "RANDOM()"
	if q.Name() == "mysql" {
		name = "RAND()"
	}
	return q.Order(clause.OrderByColumn{Column: clause.Column{Name: name, Raw: true}})
}

// DatePart compares a part of a column's moment, "date", "time", "day", "month" or "year", as whereDate() and its like.
func DatePart(part, column, operator string, value any) clause.Expression {
	return datePart{part, column, operator, value}
}

type datePart struct {
	part, column, operator string
	value                  any
}

func (d datePart) Build(builder clause.Builder) {
	name, value := columnNamed(d.column), d.comparable()
	statement, ok := builder.(*gorm.Statement)
	if !ok || statement.Name() != "sqlite" {
		clause.Expr{SQL: d.part + "(?) " + d.operator + " ?", Vars: []any{name, value}}.Build(builder)
		return
	}
	format := map[string]string{"date": "%Y-%m-%d", "time": "%H:%M:%S", "day": "%d", "month": "%m", "year": "%Y"}[d.part]
	sql := "strftime('" + format + "', ?) " + d.operator + " CAST(? AS TEXT)"
	clause.Expr{SQL: sql, Vars: []any{name, value}}.Build(builder)
}

// comparable is the value as the part is written.
func (d datePart) comparable() any {
	layout := map[string]string{"date": time.DateOnly, "time": time.TimeOnly, "day": "02", "month": "01", "year": "2006"}[d.part]
	switch v := plain(d.value).(type) {
	case time.Time:
		return v.Format(layout)
	case int64:
		if d.part == "day" || d.part == "month" {
			return fmt.Sprintf("%02d", v)
		}
		return v
	case string:
		if (d.part == "day" || d.part == "month") && len(v) == 1 {
			return "0" + v
		}
		return v
	default:
		return v
	}
}

// Column is a name of a column that is known at run time only, quoted where it stands in SQL.
func Column(name string) clause.Column { return columnNamed(name) }

// Select chooses columns by SQL with values in it.
func Select(q *gorm.DB, sql string, args ...any) *gorm.DB {
	return AddSelect(q.Set(columnsSetting, []clause.Expression{}), sql, args...)
}

// LockForUpdate keeps others from changing or locking the rows until the transaction ends.
func LockForUpdate(q *gorm.DB) *gorm.DB { return q.Clauses(clause.Locking{Strength: "UPDATE"}) }

// SharedLock keeps others from changing the rows until the transaction ends.
func SharedLock(q *gorm.DB) *gorm.DB { return q.Clauses(clause.Locking{Strength: "SHARE"}) }

// Reorder drops the order so far.
func Reorder(q *gorm.DB) *gorm.DB {
	delete(q.Statement.Clauses, "ORDER BY")
	return q
}

func not(condition clause.Expression, builder clause.Builder) {
	_, _ = builder.WriteString("NOT (")
	condition.Build(builder)
	_, _ = builder.WriteString(")")
}

// columnNamed quotes a name of a column, with its table when it has one.
func columnNamed(name string) clause.Column {
	if name == "*" {
		return clause.Column{Name: "*", Raw: true}
	}
	if table, column, ok := strings.Cut(name, "."); ok {
		return clause.Column{Table: table, Name: column}
	}
	return clause.Column{Name: name}
}

func isList(value any) bool {
	if value == nil {
		return false
	}
	if _, ok := value.([]byte); ok {
		return false
	}
	kind := reflect.TypeOf(value).Kind()
	return kind == reflect.Slice || kind == reflect.Array || reflect.ValueOf(value).MethodByName("Values").IsValid()
}

// listOf are the elements of a slice, or of what has Values() that gives one; a single value is a list of one.
func listOf(value any) []any {
	if !isList(value) {
		if value == nil {
			return nil
		}
		return []any{value}
	}
	rv := reflect.ValueOf(value)
	if rv.Kind() != reflect.Slice && rv.Kind() != reflect.Array {
		results := rv.MethodByName("Values").Call(nil)
		if len(results) != 1 || results[0].Kind() != reflect.Slice {
			return []any{value}
		}
		rv = results[0]
	}
	list := make([]any, rv.Len())
	for i := range list {
		list[i] = rv.Index(i).Interface()
	}
	return list
}
