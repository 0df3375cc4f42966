package orm

import (
	"context"
	"fmt"

	"gorm.io/gorm"
	"gorm.io/gorm/clause"
)

// Relation says how the rows of two models belong together. It is made by the functions named as in Laravel.
type Relation struct {
	kind    kind
	many    bool
	related kindOf
	// foreign is the column that refers, local the one it refers to. BelongsTo has foreign on this model, all others on
	// the related one; with a table between, see pivot and through.
	foreign, local string
	pivot          Pivot
	through        through
	morphType      string
	morphClass     string
	morphs         map[string]kindOf
	narrowed       []func(q *gorm.DB) *gorm.DB
	otherwise      func() Model
}

type kind int

const (
	has kind = iota
	belongs
	belongsToMany
	hasThrough
	morphTo
)

// Pivot is the table between two models.
type Pivot struct {
	Table string
	// Foreign refers to this model's Parent, Related to the related model's RelatedKey.
	Foreign, Related   string
	Parent, RelatedKey string
	// Columns are read beside the two keys.
	Columns []string
	// Timestamps are kept in created_at and updated_at.
	Timestamps bool
	// MorphType is the column that names MorphClass, of a table between several models.
	MorphType, MorphClass string
}

type through struct {
	model              Model
	first, second      string
	local, secondLocal string
}

// kindOf is a model's type, for code that does not know it.
type kindOf struct {
	make  func() Model
	slice func(models []Model) any
	one   func(model Model) any
}

func kindFor[T any]() kindOf {
	return kindOf{
		make: func() Model { return any(new(T)).(Model) },
		slice: func(models []Model) any {
			list := make([]*T, len(models))
			for i, model := range models {
				list[i] = model.(any).(*T)
			}
			return list
		},
		one: func(model Model) any {
			if model == nil {
				return (*T)(nil)
			}
			return model.(any).(*T)
		},
	}
}

// HasOne is one related row whose foreign column refers to local.
func HasOne[T any](foreign, local string) Relation {
	return Relation{kind: has, related: kindFor[T](), foreign: foreign, local: local}
}

// HasMany are the related rows whose foreign column refers to local.
func HasMany[T any](foreign, local string) Relation {
	return Relation{kind: has, many: true, related: kindFor[T](), foreign: foreign, local: local}
}

// BelongsTo is the related row whose owner column this model's foreign column refers to.
func BelongsTo[T any](foreign, owner string) Relation {
	return Relation{kind: belongs, related: kindFor[T](), foreign: foreign, local: owner}
}

// BelongsToMany are the rows that a table between connects with this one.
func BelongsToMany[T any](pivot Pivot) Relation {
	return Relation{kind: belongsToMany, many: true, related: kindFor[T](), pivot: pivot}
}

// HasManyThrough are the rows of T that belong to a U of this model: first is U's column for this model's local, second
// is T's column for U's secondLocal.
func HasManyThrough[T, U any](first, second, local, secondLocal string) Relation {
	between := any(new(U)).(Model)
	return Relation{kind: hasThrough, many: true, related: kindFor[T](),
		through: through{model: between, first: first, second: second, local: local, secondLocal: secondLocal}}
}

// HasOneThrough is HasManyThrough for one row.
func HasOneThrough[T, U any](first, second, local, secondLocal string) Relation {
	relation := HasManyThrough[T, U](first, second, local, secondLocal)
	relation.many = false
	return relation
}

// MorphOne is one row of T that names this model's class in a column.
func MorphOne[T any](typeColumn, class, foreign, local string) Relation {
	return Relation{kind: has, related: kindFor[T](), foreign: foreign, local: local, morphType: typeColumn, morphClass: class}
}

// MorphMany are the rows of T that name this model's class in a column.
func MorphMany[T any](typeColumn, class, foreign, local string) Relation {
	relation := MorphOne[T](typeColumn, class, foreign, local)
	relation.many = true
	return relation
}

// MorphKind is one of the classes that MorphTo may lead to.
type MorphKind struct {
	Class string
	kind  kindOf
}

// Morph says which model stands for a class.
func Morph[T any](class string) MorphKind { return MorphKind{class, kindFor[T]()} }

// MorphTo is the row that a column for the class and one for the key refer to.
func MorphTo(typeColumn, foreign string, kinds ...MorphKind) Relation {
	morphs := map[string]kindOf{}
	for _, each := range kinds {
		morphs[each.Class] = each.kind
	}
	return Relation{kind: morphTo, foreign: foreign, morphType: typeColumn, morphs: morphs}
}

// Narrowed adds what the model's method calls on the relation: conditions, an order.
func (r Relation) Narrowed(narrow func(q *gorm.DB) *gorm.DB) Relation {
	r.narrowed = append(r.narrowed[:len(r.narrowed):len(r.narrowed)], narrow)
	return r
}

// WithDefault is a model that stands for a missing one.
func (r Relation) WithDefault(make func() Model) Relation {
	r.otherwise = make
	return r
}

// Related is a relation's value: what is loaded, or what the database has now. V is []*T or *T.
func Related[V any](ctx context.Context, model Model, name string) (V, error) {
	var value V
	if !model.record().IsLoaded(name) {
		if err := loadRelations(ctx, []Model{model}, map[string][]any{name: nil}); err != nil {
			return value, err
		}
	}
	value, _ = find(model.record().loaded, name).(V)
	return value, nil
}

// RelationQuery is a query of the rows that a relation of the model leads to.
func RelationQuery(ctx context.Context, model Model, name string) *gorm.DB {
	of, relation, err := relationOf(DB(ctx), model, name)
	if err != nil {
		q := DB(ctx).Model(model)
		_ = q.AddError(err)
		return q
	}
	related := relation.related
	if relation.kind == morphTo {
		class, _ := of.column(ctx, model, relation.morphType).(string)
		related = relation.morphs[class]
	}
	key := of.column(ctx, model, relation.parentColumn())
	q := DB(ctx).Model(related.make())
	q = relation.join(q, related).Where(Compare(relation.matchColumn(related), "=", key))
	return relation.narrow(q)
}

func relationOf(db *gorm.DB, model Model, name string) (*shape, Relation, error) {
	of, err := shapeOf(db, model)
	if err != nil {
		return nil, Relation{}, err
	}
	relation, ok := of.Relations[name]
	if !ok {
		return nil, Relation{}, fmt.Errorf("Call to undefined relationship [%s] on model [%T].", name, model)
	}
	return of, relation, nil
}

// parentColumn is the column of this model that says which related rows are its own.
func (r Relation) parentColumn() string {
	switch r.kind {
	case belongs, morphTo:
		return r.foreign
	case belongsToMany:
		return r.pivot.Parent
	case hasThrough:
		return r.through.local
	default:
		return r.local
	}
}

// matchColumn is the qualified column that parentColumn's value is looked for in.
func (r Relation) matchColumn(related kindOf) string {
	table := definitionOf(related.make())
	switch r.kind {
	case belongs:
		return table.Table + "." + r.local
	case morphTo:
		return table.Table + "." + table.Key
	case belongsToMany:
		return r.pivot.Table + "." + r.pivot.Foreign
	case hasThrough:
		return definitionOf(r.through.model).Table + "." + r.through.first
	default:
		return table.Table + "." + r.foreign
	}
}

// join adds the table between, and the class of what refers by class and key.
func (r Relation) join(q *gorm.DB, related kindOf) *gorm.DB {
	table := definitionOf(related.make()).Table
	switch r.kind {
	case belongsToMany:
		q = joinOn(q, r.pivot.Table, table+"."+r.pivot.RelatedKey, r.pivot.Table+"."+r.pivot.Related)
		if r.pivot.MorphType != "" {
			q = q.Where(Compare(r.pivot.Table+"."+r.pivot.MorphType, "=", r.pivot.MorphClass))
		}
		names := append([]string{r.pivot.Foreign, r.pivot.Related}, r.pivot.Columns...)
		if r.pivot.Timestamps {
			names = append(names, "created_at", "updated_at")
		}
		return q.Set(relatedSetting, aliased(r.pivot.Table, names))
	case hasThrough:
		between := definitionOf(r.through.model)
		q = joinOn(q, between.Table, between.Table+"."+r.through.secondLocal, table+"."+r.through.second)
		if between.DeletedAt != "" {
			q = q.Where(Compare(between.Table+"."+between.DeletedAt, "=", nil))
		}
		return q.Set(relatedSetting, []clause.Expression{
			clause.Expr{SQL: "? AS laravel_through_key", Vars: []any{columnNamed(between.Table + "." + r.through.first)}}})
	default:
		if r.kind == has && r.morphType != "" {
			q = q.Where(Compare(table+"."+r.morphType, "=", r.morphClass))
		}
		return q
	}
}

func aliased(table string, names []string) []clause.Expression {
	columns := []clause.Expression{}
	seen := map[string]bool{}
	for _, name := range names {
		if !seen[name] {
			columns = append(columns, clause.Expr{SQL: "? AS ?",
				Vars: []any{columnNamed(table + "." + name), clause.Column{Name: pivotPrefix + name}}})
		}
		seen[name] = true
	}
	return columns
}

func joinOn(q *gorm.DB, table, left, right string) *gorm.DB {
	return q.Joins("INNER JOIN ? ON ? = ?", clause.Table{Name: table}, columnNamed(left), columnNamed(right))
}

// withPivot selects the columns of the table between, behind all others.
func withPivot(q *gorm.DB) *gorm.DB {
	known, _ := q.Get(relatedSetting)
	columns, _ := known.([]clause.Expression)
	model, _ := q.Statement.Model.(Model)
	if len(columns) == 0 || model == nil {
		return q
	}
	tx := Clone(q)
	_, selected := tx.Statement.Clauses["SELECT"]
	if len(columnsOf(tx)) == 0 && len(tx.Statement.Selects) == 0 && !selected {
		tx = tx.Set(columnsSetting, []clause.Expression{allOf(definitionOf(model).Table)})
	}
	for _, column := range columns {
		tx = AddSelect(tx, "?", column)
	}
	return tx
}

func (r Relation) narrow(q *gorm.DB) *gorm.DB {
	for _, narrow := range r.narrowed {
		q = grouped(q, narrow)
	}
	return q
}
