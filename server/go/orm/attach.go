package orm

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"gorm.io/gorm"
	"laragin.dev/php"
)

// Attach connects a model with others through the table between. keys are keys, models, or lists of them.
func Attach(ctx context.Context, model Model, relation string, keys, values any) error {
	between, err := pivotOf(ctx, model, relation)
	if err != nil {
		return err
	}
	return between.attach(ctx, keysOf(keys), rowOf(values))
}

// Detach takes the connections with these models away, or all when no keys are given, and answers how many there were.
func Detach(ctx context.Context, model Model, relation string, keys ...any) (int, error) {
	between, err := pivotOf(ctx, model, relation)
	if err != nil {
		return 0, err
	}
	q := between.rows(ctx)
	if len(keys) > 0 {
		q = q.Where(In(between.Related, keysOf(keys[0])))
	}
	done := q.Delete(nil)
	return int(done.RowsAffected), done.Error
}

// Sync connects a model with exactly these others, and answers the keys that it attached, detached and updated.
func Sync(ctx context.Context, model Model, relation string, keys any) (*php.Map[string, any], error) {
	return syncKeys(ctx, model, relation, keys, true)
}

// SyncWithoutDetaching connects a model with these others and leaves the rest.
func SyncWithoutDetaching(ctx context.Context, model Model, relation string, keys any) (*php.Map[string, any], error) {
	return syncKeys(ctx, model, relation, keys, false)
}

// Toggle connects a model with those of these others that it is not connected with, and disconnects the rest of them.
func Toggle(ctx context.Context, model Model, relation string, keys any) (*php.Map[string, any], error) {
	between, err := pivotOf(ctx, model, relation)
	if err != nil {
		return nil, err
	}
	current, err := between.keys(ctx)
	if err != nil {
		return nil, err
	}
	known := keySet(current)
	attached, detached := []any{}, []any{}
	for _, key := range keysOf(keys) {
		if known[fmt.Sprint(key)] {
			detached = append(detached, key)
		} else {
			attached = append(attached, key)
		}
	}
	return pairs("attached", attached, "detached", detached), between.change(ctx, attached, detached)
}

// UpdatePivot sets columns of a connection and answers how many there were.
func UpdatePivot(ctx context.Context, model Model, relation string, key, values any) (int, error) {
	between, err := pivotOf(ctx, model, relation)
	if err != nil {
		return 0, err
	}
	sets := rowOf(values)
	if between.Timestamps {
		sets["updated_at"] = Now()
	}
	done := between.rows(ctx).Where(In(between.Related, keysOf(key))).UpdateColumns(sets)
	return int(done.RowsAffected), done.Error
}

func syncKeys(ctx context.Context, model Model, relation string, keys any, detaching bool) (*php.Map[string, any], error) {
	between, err := pivotOf(ctx, model, relation)
	if err != nil {
		return nil, err
	}
	current, err := between.keys(ctx)
	if err != nil {
		return nil, err
	}
	wanted, known := keySet(keysOf(keys)), keySet(current)
	attached, detached := []any{}, []any{}
	for _, key := range current {
		if detaching && !wanted[fmt.Sprint(key)] {
			detached = append(detached, key)
		}
	}
	for _, key := range keysOf(keys) {
		if !known[fmt.Sprint(key)] {
			known[fmt.Sprint(key)] = true
			attached = append(attached, key)
		}
	}
	changes := pairs("attached", attached, "detached", detached, "updated", []any{})
	return changes, between.change(ctx, attached, detached)
}

// keySet are keys by their text, which is what tells them apart.
func keySet(keys []any) map[string]bool {
	known := map[string]bool{}
	for _, key := range keys {
		known[fmt.Sprint(key)] = true
	}
	return known
}

func pairs(all ...any) *php.Map[string, any] {
	made := php.NewMap[string, any]()
	for i := 0; i+1 < len(all); i += 2 {
		made.Set(all[i].(string), all[i+1])
	}
	return made
}

// link is the table between, for one model.
type link struct {
	Pivot
	parent any
}

func pivotOf(ctx context.Context, model Model, name string) (link, error) {
	of, relation, err := relationOf(DB(ctx), model, name)
	if err != nil {
		return link{}, err
	}
	if relation.kind != belongsToMany {
		return link{}, fmt.Errorf("orm: %s has no table between", name)
	}
	return link{relation.pivot, of.column(ctx, model, relation.pivot.Parent)}, nil
}

func (l link) rows(ctx context.Context) *gorm.DB {
	q := DB(ctx).Table(l.Table).Where(Compare(l.Foreign, "=", l.parent))
	if l.MorphType != "" {
		q = q.Where(Compare(l.MorphType, "=", l.MorphClass))
	}
	return q
}

func (l link) keys(ctx context.Context) ([]any, error) {
	return Pluck[any](l.rows(ctx), l.Related)
}

func (l link) change(ctx context.Context, attached, detached []any) error {
	if len(detached) > 0 {
		if err := l.rows(ctx).Where(In(l.Related, detached)).Delete(nil).Error; err != nil {
			return err
		}
	}
	return l.attach(ctx, attached, nil)
}

func (l link) attach(ctx context.Context, keys []any, values map[string]any) error {
	rows := []map[string]any{}
	for _, key := range keys {
		row := map[string]any{l.Foreign: l.parent, l.Related: key}
		if l.MorphType != "" {
			row[l.MorphType] = l.MorphClass
		}
		if l.Timestamps {
			row["created_at"], row["updated_at"] = Now(), Now()
		}
		maps.Copy(row, values)
		rows = append(rows, row)
	}
	return Insert(DB(ctx).Table(l.Table), rows)
}

// keysOf are the keys of models, or keys themselves.
func keysOf(value any) []any {
	keys := []any{}
	for _, each := range listOf(value) {
		if model, ok := each.(Model); ok {
			if of, err := shapeOf(nil, model); err == nil {
				keys = append(keys, of.column(context.Background(), model, of.Key))
			}
			continue
		}
		keys = append(keys, plain(each))
	}
	return keys
}

// Associate makes a model belong to another one, or to none when owner is nil; it is not saved.
func Associate(ctx context.Context, model Model, relation string, owner any) error {
	of, found, err := relationOf(DB(ctx), model, relation)
	if err != nil {
		return err
	}
	owners := modelsOf(owner)
	if len(owners) == 0 {
		if isModel := owner == nil; !isModel {
			if _, typed := owner.(Model); !typed {
				model.record().Forget(relation)
				return of.set(ctx, model, found.foreign, owner)
			}
		}
		model.record().SetRelation(relation, found.related.one(nil))
		return of.set(ctx, model, found.foreign, nil)
	}
	other, err := shapeOf(DB(ctx), owners[0])
	if err != nil {
		return err
	}
	column := found.local
	if found.kind == morphTo {
		column = other.Key
		for class, kind := range found.morphs {
			if definitionOf(kind.make()).Table == other.Table {
				if err := of.set(ctx, model, found.morphType, class); err != nil {
					return err
				}
			}
		}
	}
	model.record().SetRelation(relation, owner)
	return of.set(ctx, model, found.foreign, other.column(ctx, owners[0], column))
}

// CreateRelated makes a model of what may be filled in, and saves it as one that a relation leads to.
func CreateRelated[T any](ctx context.Context, model Model, relation string, values any) (*T, error) {
	made, err := NewRelated[T](ctx, model, relation, values)
	if err != nil {
		return nil, err
	}
	return made, SaveRelated(ctx, model, relation, any(made).(Model))
}

// CreateManyRelated is CreateRelated for a list.
func CreateManyRelated[T any](ctx context.Context, model Model, relation string, list any) ([]*T, error) {
	made := []*T{}
	for _, values := range rowsOf(list) {
		each, err := CreateRelated[T](ctx, model, relation, values)
		if err != nil {
			return nil, err
		}
		made = append(made, each)
	}
	return made, nil
}

// FirstOrNewRelated is the first model that a relation leads to with these attributes, or a new one that belongs to it.
func FirstOrNewRelated[T any](ctx context.Context, model Model, relation string, attributes, values any) (*T, error) {
	q := RelationQuery(ctx, model, relation)
	by := rowOf(attributes)
	for _, name := range slices.Sorted(maps.Keys(by)) {
		q = q.Where(Compare(name, "=", by[name]))
	}
	found, err := First[T](q)
	if err != nil || found != nil {
		return found, err
	}
	all := rowOf(values)
	maps.Copy(all, by)
	return NewRelated[T](ctx, model, relation, all)
}

// FirstOrCreateRelated is FirstOrNewRelated that saves a new model.
func FirstOrCreateRelated[T any](ctx context.Context, model Model, relation string, attributes, values any) (*T, error) {
	found, err := FirstOrNewRelated[T](ctx, model, relation, attributes, values)
	if err == nil && !any(found).(Model).record().exists {
		err = SaveRelated(ctx, model, relation, any(found).(Model))
	}
	return found, err
}

// UpdateOrCreateRelated sets the values of the first model that a relation leads to with these attributes, or of a new one
// that belongs to it, and saves it.
func UpdateOrCreateRelated[T any](ctx context.Context, model Model, relation string, attributes, values any) (*T, error) {
	found, err := FirstOrNewRelated[T](ctx, model, relation, attributes, nil)
	if err != nil {
		return nil, err
	}
	known := any(found).(Model)
	if known.record().exists {
		return found, Update(ctx, known, values)
	}
	if err := FillValues(ctx, known, values); err != nil {
		return nil, err
	}
	return found, SaveRelated(ctx, model, relation, known)
}

// NewRelated is CreateRelated without saving.
func NewRelated[T any](ctx context.Context, model Model, relation string, values any) (*T, error) {
	made, err := New[T](ctx, values)
	if err != nil {
		return nil, err
	}
	return made, own(ctx, model, relation, any(made).(Model))
}

// SaveRelated saves models as those that a relation leads to.
func SaveRelated(ctx context.Context, model Model, relation string, related any) error {
	for _, each := range modelsOf(related) {
		if err := own(ctx, model, relation, each); err != nil {
			return err
		}
		if err := Save(ctx, each); err != nil {
			return err
		}
		if _, found, err := relationOf(DB(ctx), model, relation); err == nil && found.kind == belongsToMany {
			if err := Attach(ctx, model, relation, each, nil); err != nil {
				return err
			}
		}
	}
	return nil
}

// own sets the columns of a related model that refer to this one.
func own(ctx context.Context, model Model, relation string, related Model) error {
	of, found, err := relationOf(DB(ctx), model, relation)
	if err != nil || found.kind != has {
		return err
	}
	other, err := shapeOf(DB(ctx), related)
	if err != nil {
		return err
	}
	if found.morphType != "" {
		if err := other.set(ctx, related, found.morphType, found.morphClass); err != nil {
			return err
		}
	}
	return other.set(ctx, related, found.foreign, of.column(ctx, model, found.local))
}
