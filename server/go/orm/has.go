package orm

import (
	"fmt"
	"strings"

	"gorm.io/gorm"
	"gorm.io/gorm/clause"
)

// Has is the condition that a relation leads to a row, one that fits what narrows it: a query of such rows. `posts.comments`
// asks for a comment of a post.
func Has(relation string, narrow ...*gorm.DB) clause.Expression {
	return existence{path: relation, operator: ">=", count: 1, narrow: narrow}
}

// DoesntHave is the opposite of Has.
func DoesntHave(relation string, narrow ...*gorm.DB) clause.Expression {
	return existence{path: relation, operator: "<", count: 1, narrow: narrow}
}

// HasCount compares the number of rows that a relation leads to.
func HasCount(relation, operator string, number int, narrow ...*gorm.DB) clause.Expression {
	return existence{path: relation, operator: operator, count: number, narrow: narrow}
}

type existence struct {
	path     string
	operator string
	count    int
	narrow   []*gorm.DB
}

func (e existence) Build(builder clause.Builder) {
	statement, ok := builder.(*gorm.Statement)
	if !ok {
		_ = builder.AddError(fmt.Errorf("orm: %s is asked for outside of a query", e.path))
		return
	}
	model, ok := statement.Model.(Model)
	if !ok {
		_ = builder.AddError(fmt.Errorf("orm: %s is asked of a query without a model", e.path))
		return
	}
	name, rest, deeper := strings.Cut(e.path, ".")
	narrow := e.narrow
	operator, number := e.operator, e.count
	if deeper {
		inner := existence{path: rest, operator: operator, count: number, narrow: narrow}
		if operator == "<" && number == 1 {
			inner.operator, operator = ">=", "<"
		} else {
			operator, number = ">=", 1
		}
		narrow = []*gorm.DB{DB(statement.Context).Where(inner)}
	}
	sub, err := correlated(statement, model, name, narrow)
	if err != nil {
		_ = builder.AddError(err)
		return
	}
	switch {
	case operator == ">=" && number == 1:
		clause.Expr{SQL: "EXISTS (?)", Vars: []any{Sub(sub)}}.Build(builder)
	case operator == "<" && number == 1:
		clause.Expr{SQL: "NOT EXISTS (?)", Vars: []any{Sub(sub)}}.Build(builder)
	default:
		counted := Sub(sub.Select("COUNT(*)"))
		clause.Expr{SQL: "(?) " + operator + " ?", Vars: []any{counted, number}}.Build(builder)
	}
}

// correlated is the query of a relation's rows that belong to the row of the query around it.
func correlated(outer *gorm.Statement, model Model, name string, narrow []*gorm.DB) (*gorm.DB, error) {
	db := DB(outer.Context)
	of, relation, err := relationOf(db, model, name)
	if err != nil {
		return nil, err
	}
	if relation.kind == morphTo {
		return nil, fmt.Errorf("orm: Has cannot ask for %s, whose table is not known", name)
	}
	table := of.Table
	if outer.Table != "" {
		table = outer.Table
	}
	related := definitionOf(relation.related.make())
	q := db.Model(relation.related.make())
	match := relation.matchColumn(relation.related)
	if related.Table == table {
		// A table that refers to itself needs another name inside.
		const alias = "laravel_reserved_0"
		q = q.Table(related.Table + " AS " + alias)
		match = strings.Replace(match, related.Table+".", alias+".", 1)
		if relation.kind == belongsToMany || relation.kind == hasThrough {
			return nil, fmt.Errorf("orm: Has cannot ask for %s, which leads back to its own table", name)
		}
	}
	q = relation.join(q, relation.related)
	q = q.Where("? = ?", columnNamed(table+"."+relation.parentColumn()), columnNamed(match))
	q = relation.narrow(q)
	for _, each := range narrow {
		q = merged(q, each)
	}
	return q, nil
}

// count is a number that a query reads beside its rows.
type count struct {
	relation, function, column, alias string
	narrow                            []*gorm.DB
}

// WithCount reads the number of rows that a relation leads to, as posts_count, or by the name behind ` as `.
func WithCount(q *gorm.DB, relation string, narrow ...*gorm.DB) *gorm.DB {
	return addCount(q, count{relation: relation, narrow: narrow})
}

// WithAggregate reads SUM, MIN, MAX or AVG of a column of the rows that a relation leads to, as posts_sum_votes.
func WithAggregate(q *gorm.DB, relation, function, column string, narrow ...*gorm.DB) *gorm.DB {
	return addCount(q, count{relation: relation, function: function, column: column, narrow: narrow})
}

func addCount(q *gorm.DB, each count) *gorm.DB {
	counts := countsOf(q)
	return q.Set(countsSetting, append(counts[:len(counts):len(counts)], each))
}

func countsOf(q *gorm.DB) []count {
	known, _ := q.Get(countsSetting)
	counts, _ := known.([]count)
	return counts
}

func (c count) expression(tx *gorm.DB, of *shape) clause.Expression {
	name, alias, renamed := strings.Cut(c.relation, " as ")
	function, column := "count", clause.Column{Name: "*", Raw: true}
	if c.function != "" {
		function, column = strings.ToLower(c.function), columnNamed(c.column)
	}
	if !renamed {
		alias = snake(name) + "_" + function
		if c.function != "" {
			alias += "_" + snake(c.column)
		}
	}
	tx.Statement.Table = tableOf(tx, of)
	sub, err := correlated(tx.Statement, tx.Statement.Model.(Model), strings.TrimSpace(name), c.narrow)
	if err != nil {
		_ = tx.AddError(err)
		return clause.Expr{SQL: "NULL"}
	}
	if c.function != "" && !strings.Contains(c.column, ".") {
		column.Table = definitionOf(sub.Statement.Model.(Model)).Table
	}
	sub = AddSelect(sub, strings.ToUpper(function)+"(?)", column)
	sub.Statement.Clauses["ORDER BY"] = clause.Clause{}
	delete(sub.Statement.Clauses, "ORDER BY")
	return clause.Expr{SQL: "(?) AS ?", Vars: []any{Sub(sub), clause.Column{Name: strings.TrimSpace(alias)}}}
}

// snake is Laravel's name for what is written in camel case.
func snake(name string) string {
	var made strings.Builder
	for i, letter := range name {
		if letter >= 'A' && letter <= 'Z' {
			if i > 0 {
				made.WriteByte('_')
			}
			letter += 'a' - 'A'
		}
		made.WriteRune(letter)
	}
	return made.String()
}
