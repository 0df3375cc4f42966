package orm

import (
	"context"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"gorm.io/gorm"
)

// Load loads relations of a model, or of a list of them, whether they are loaded already or not.
func Load(ctx context.Context, models any, names ...string) error {
	return loadRelations(ctx, modelsOf(models), byName(names))
}

// LoadMissing loads relations that are not loaded yet.
func LoadMissing(ctx context.Context, models any, names ...string) error {
	for _, name := range names {
		list := modelsOf(models)
		for at, part := range strings.Split(name, ".") {
			missing := slices.DeleteFunc(slices.Clone(list), func(model Model) bool { return model.record().IsLoaded(part) })
			if err := loadRelations(ctx, missing, map[string][]any{part: nil}); err != nil {
				return fmt.Errorf("%s, part %d: %w", name, at, err)
			}
			next := []Model{}
			for _, model := range list {
				next = append(next, modelsOf(find(model.record().loaded, part))...)
			}
			list = next
		}
	}
	return nil
}

// LoadWith loads a relation narrowed by a query of its rows.
func LoadWith(ctx context.Context, models any, name string, narrow *gorm.DB) error {
	return loadRelations(ctx, modelsOf(models), map[string][]any{name: {narrow}})
}

func byName(names []string) map[string][]any {
	wanted := map[string][]any{}
	for _, name := range names {
		wanted[name] = nil
	}
	return wanted
}

// modelsOf are the models of a slice, or the one that is given; nil is none.
func modelsOf(value any) []Model {
	if value == nil {
		return nil
	}
	rv := reflect.ValueOf(value)
	if rv.Kind() != reflect.Slice {
		model, ok := value.(Model)
		if !ok || rv.IsNil() {
			return nil
		}
		return []Model{model}
	}
	models := make([]Model, 0, rv.Len())
	for i := range rv.Len() {
		models = append(models, modelsOf(rv.Index(i).Interface())...)
	}
	return models
}

// loadAll loads what the query and the model's definition ask for.
func loadAll(tx *gorm.DB, of *shape, models []Model) error {
	wanted := map[string][]any{}
	for _, name := range of.With {
		wanted[name] = nil
	}
	for name, args := range tx.Statement.Preloads {
		wanted[name] = args
	}
	return loadRelations(tx.Statement.Context, models, wanted)
}

// loadRelations loads relations by path (`posts.comments`), each with what narrows it.
func loadRelations(ctx context.Context, models []Model, wanted map[string][]any) error {
	if len(models) == 0 || len(wanted) == 0 {
		return nil
	}
	names := []string{}
	nested := map[string]map[string][]any{}
	for path, args := range wanted {
		name, rest, deeper := strings.Cut(path, ".")
		if !slices.Contains(names, name) {
			names = append(names, name)
			nested[name] = map[string][]any{}
		}
		if deeper {
			nested[name][rest] = args
		}
	}
	slices.Sort(names)
	for _, name := range names {
		of, relation, err := relationOf(DB(ctx), models[0], name)
		if err != nil {
			return err
		}
		if err := relation.load(ctx, of, models, name, wanted[name], nested[name]); err != nil {
			return err
		}
	}
	return nil
}

func (r Relation) load(ctx context.Context, of *shape, models []Model, name string, narrow []any, nested map[string][]any) error {
	if r.kind != morphTo {
		return r.loadFrom(ctx, of, models, r.related, name, narrow, nested)
	}
	byClass := map[string][]Model{}
	for _, model := range models {
		class, _ := of.column(ctx, model, r.morphType).(string)
		byClass[class] = append(byClass[class], model)
	}
	for class, list := range byClass {
		related, ok := r.morphs[class]
		if !ok && class != "" {
			return fmt.Errorf("Class %q not found", class)
		}
		if class == "" {
			for _, model := range list {
				model.record().SetRelation(name, nil)
			}
			continue
		}
		if err := r.loadFrom(ctx, of, list, related, name, narrow, nested); err != nil {
			return err
		}
	}
	return nil
}

// loadFrom finds the related rows of all models in one query and hands them out.
func (r Relation) loadFrom(ctx context.Context, of *shape, models []Model, related kindOf, name string, narrow []any, nested map[string][]any) error {
	column := r.parentColumn()
	keys := []any{}
	seen := map[string]bool{}
	for _, model := range models {
		key := of.column(ctx, model, column)
		if key != nil && !seen[fmt.Sprint(key)] {
			seen[fmt.Sprint(key)] = true
			keys = append(keys, key)
		}
	}
	found := map[string][]Model{}
	if len(keys) > 0 {
		q := r.join(DB(ctx).Model(related.make()), related).Where(In(r.matchColumn(related), keys))
		q = r.narrow(q)
		for _, arg := range narrow {
			if narrow, ok := arg.(*gorm.DB); ok {
				q = merged(q, narrow)
			}
		}
		for path, args := range nested {
			q = q.Preload(path, args...)
		}
		rows, err := getModels(q)
		if err != nil {
			return err
		}
		for _, row := range rows {
			key, err := r.keyOf(ctx, related, row)
			if err != nil {
				return err
			}
			if r.pivot.Timestamps {
				row.record().readPivotTimes()
			}
			found[key] = append(found[key], row)
		}
	}
	for _, model := range models {
		own := found[fmt.Sprint(of.column(ctx, model, column))]
		value, err := r.value(ctx, of, model, related, own)
		if err != nil {
			return err
		}
		model.record().SetRelation(name, value)
	}
	return nil
}

// keyOf is the value of parentColumn that a related row belongs to.
func (r Relation) keyOf(ctx context.Context, related kindOf, row Model) (string, error) {
	of, err := shapeOf(DB(ctx), row)
	if err != nil {
		return "", err
	}
	switch r.kind {
	case belongs:
		return fmt.Sprint(of.column(ctx, row, r.local)), nil
	case morphTo:
		return fmt.Sprint(of.column(ctx, row, of.Key)), nil
	case belongsToMany:
		return fmt.Sprint(row.record().pivot[r.pivot.Foreign]), nil
	case hasThrough:
		return fmt.Sprint(row.record().Extra("laravel_through_key")), nil
	default:
		return fmt.Sprint(of.column(ctx, row, r.foreign)), nil
	}
}

// value is what a model's relation becomes: a list, or the first of the rows.
func (r Relation) value(ctx context.Context, of *shape, model Model, related kindOf, rows []Model) (any, error) {
	if r.many {
		return related.slice(rows), nil
	}
	if len(rows) > 0 {
		return related.one(rows[0]), nil
	}
	if r.otherwise == nil {
		return related.one(nil), nil
	}
	made := r.otherwise()
	if r.kind == has {
		if err := r.refer(ctx, of, model, made); err != nil {
			return nil, err
		}
	}
	return related.one(made), nil
}

// refer makes a related model one of this model's own.
func (r Relation) refer(ctx context.Context, of *shape, model, made Model) error {
	other, err := shapeOf(DB(ctx), made)
	if err != nil {
		return err
	}
	if err := other.set(ctx, made, r.foreign, of.column(ctx, model, r.local)); err != nil || r.morphType == "" {
		return err
	}
	return other.set(ctx, made, r.morphType, r.morphClass)
}
