package orm

import (
	"context"
	"fmt"
	"reflect"
	"sync"

	"gorm.io/gorm"
	"gorm.io/gorm/schema"
)

// Definition is what a model's methods say of its rows, put together once.
type Definition struct {
	Table string
	// Key is the column of the primary key.
	Key string
	// CreatedAt and UpdatedAt are the columns of timestamps; empty when the model keeps none.
	CreatedAt, UpdatedAt string
	// DeletedAt is the column of soft deletes; empty when rows are really deleted.
	DeletedAt string
	// UniqueIDs makes a key for a new row that has none: "uuid", "ulid" or nothing.
	UniqueIDs string
	// With and WithCount name relations that every query loads.
	With, WithCount []string
	// PerPage is the size of a page when none is given.
	PerPage int
	// Touches names relations whose timestamps change with the model.
	Touches []string
	// Relations by name.
	Relations map[string]Relation
	// GlobalScopes narrow every query, by name.
	GlobalScopes map[string]func(q *gorm.DB) *gorm.DB
}

// definitionOf asks the model for what it says; only its table is required.
func definitionOf(model Model) Definition {
	made := Definition{Key: "id", PerPage: 15}
	if m, ok := model.(interface{ TableName() string }); ok {
		made.Table = m.TableName()
	}
	if m, ok := model.(interface{ KeyName() string }); ok {
		made.Key = m.KeyName()
	}
	if m, ok := model.(interface{ Timestamps() (string, string) }); ok {
		made.CreatedAt, made.UpdatedAt = m.Timestamps()
	}
	if m, ok := model.(interface{ DeletedAtColumn() string }); ok {
		made.DeletedAt = m.DeletedAtColumn()
	}
	if m, ok := model.(interface{ UniqueIDs() string }); ok {
		made.UniqueIDs = m.UniqueIDs()
	}
	if m, ok := model.(interface{ Eager() []string }); ok {
		made.With = m.Eager()
	}
	if m, ok := model.(interface{ EagerCounts() []string }); ok {
		made.WithCount = m.EagerCounts()
	}
	if m, ok := model.(interface{ PerPage() int }); ok {
		made.PerPage = m.PerPage()
	}
	if m, ok := model.(interface{ TouchedRelations() []string }); ok {
		made.Touches = m.TouchedRelations()
	}
	if m, ok := model.(interface{ Relations() map[string]Relation }); ok {
		made.Relations = m.Relations()
	}
	if m, ok := model.(interface {
		GlobalScopes() map[string]func(q *gorm.DB) *gorm.DB
	}); ok {
		made.GlobalScopes = m.GlobalScopes()
	}
	return made
}

// shape is a model's type, read once.
type shape struct {
	Definition
	schema *schema.Schema
}

var shapes sync.Map

// shapeOf reads the columns of a model's struct.
func shapeOf(db *gorm.DB, model Model) (*shape, error) {
	kind := reflect.TypeOf(model)
	if known, ok := shapes.Load(kind); ok {
		return known.(*shape), nil
	}
	statement := &gorm.Statement{DB: db}
	if err := statement.Parse(model); err != nil {
		return nil, fmt.Errorf("orm: %T: %w", model, err)
	}
	made := &shape{definitionOf(model), statement.Schema}
	shapes.Store(kind, made)
	return made, nil
}

// column is the value of a model's column; nil for one it has not.
func (s *shape) column(ctx context.Context, model Model, name string) any {
	field := s.schema.LookUpField(name)
	if field == nil {
		return model.record().Extra(name)
	}
	value, _ := field.ValueOf(ctx, reflect.ValueOf(model))
	return plain(value)
}

// set puts a value into a model's column and marks it as present.
func (s *shape) set(ctx context.Context, model Model, name string, value any) error {
	field := s.schema.LookUpField(name)
	if field == nil {
		return fmt.Errorf("orm: %T has no column %s", model, name)
	}
	model.record().MarkPresent(name)
	return field.Set(ctx, reflect.ValueOf(model), value)
}

func modelOf[T any]() (Model, error) {
	model, ok := any(new(T)).(Model)
	if !ok {
		return nil, fmt.Errorf("orm: %T is no model", new(T))
	}
	return model, nil
}
