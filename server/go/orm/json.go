package orm

import (
	"context"
	"encoding/json"
	"reflect"
	"time"

	"laragin.dev/php"
)

// Arrayable is what shows itself as an array: models, resources, pages.
type Arrayable interface {
	ToArray(ctx context.Context) (*php.Map[string, any], error)
}

// ToArray is $model->toArray(): the attributes it has, in the order of the table, without hidden ones; then those that
// are appended, then the relations that are loaded, under their names in snake case.
func ToArray(ctx context.Context, m Model) (*php.Map[string, any], error) {
	if own, ok := m.(interface {
		ShowArray(ctx context.Context) (*php.Map[string, any], error)
	}); ok {
		return own.ShowArray(ctx)
	}
	out := php.NewMap[string, any]()
	record := m.record()
	attributes := m.Attributes()
	for _, attribute := range attributes {
		if attribute.Value == nil || !record.IsPresent(attribute.Name) || !record.shows(attribute.Name, attribute.Hidden) {
			continue
		}
		value, err := shown(ctx, m, attribute)
		if err != nil {
			return nil, err
		}
		out.Set(attribute.Name, value)
	}
	for name, value := range record.Extras() {
		if record.shows(name, false) {
			out.Set(name, value)
		}
	}
	for _, attribute := range attributes {
		isAppended := record.appends(attribute.Name, attribute.Appended)
		if attribute.Get == nil || !isAppended || !record.shows(attribute.Name, attribute.Hidden) {
			continue
		}
		value, err := shown(ctx, m, attribute)
		if err != nil {
			return nil, err
		}
		out.Set(attribute.Name, value)
	}
	for _, relation := range record.LoadedRelations() {
		if !record.shows(relation.Name, relationIsHidden(m, relation.Name)) {
			continue
		}
		value, err := arrayValue(ctx, relation.Value)
		if err != nil {
			return nil, err
		}
		out.Set(relation.Key, value)
	}
	return out, nil
}

// ToArrays is $collection->toArray() of models.
func ToArrays[M Model](ctx context.Context, models []M) ([]any, error) {
	out := make([]any, 0, len(models))
	for _, m := range models {
		array, err := ToArray(ctx, m)
		if err != nil {
			return nil, err
		}
		out = append(out, array)
	}
	return out, nil
}

// MarshalModel is the JSON of a model. What it still has to read it reads with the context of the query it came from.
func MarshalModel(m Model) ([]byte, error) {
	array, err := ToArray(m.record().Context(), m)
	if err != nil {
		return nil, err
	}
	return json.Marshal(array)
}

// hidesRelations is what models have whose $hidden or $visible names relations.
type hidesRelations interface {
	HidesRelation(name string) bool
}

func relationIsHidden(m Model, name string) bool {
	hides, ok := m.(hidesRelations)
	return ok && hides.HidesRelation(name)
}

func shown(ctx context.Context, m Model, attribute Attribute) (any, error) {
	if attribute.Get != nil {
		value, err := attribute.Get(ctx)
		if err != nil {
			return nil, err
		}
		return arrayValue(ctx, value)
	}
	value := fieldValue(m, attribute)
	if moment, ok := momentOf(value); ok && attribute.Layout != "" {
		return moment.Format(attribute.Layout), nil
	}
	return arrayValue(ctx, value)
}

func momentOf(value any) (time.Time, bool) {
	switch value := value.(type) {
	case time.Time:
		return value, true
	case *time.Time:
		if value != nil {
			return *value, true
		}
	}
	return time.Time{}, false
}

// arrayValue is what stands for a value in the array of a model.
func arrayValue(ctx context.Context, value any) (any, error) {
	if php.IsNull(value) {
		return nil, nil
	}
	if moment, ok := momentOf(value); ok {
		return JSONTime(moment), nil
	}
	switch value := value.(type) {
	case Model:
		return ToArray(ctx, value)
	case Arrayable:
		return value.ToArray(ctx)
	case *ResourceCollection:
		return value.List(ctx)
	case map[string]any:
		out := make(map[string]any, len(value))
		for name, each := range value {
			shown, err := arrayValue(ctx, each)
			if err != nil {
				return nil, err
			}
			out[name] = shown
		}
		return out, nil
	}
	r := reflect.ValueOf(value)
	switch {
	case r.Kind() == reflect.Pointer && php.IsScalar(value):
		return r.Elem().Interface(), nil
	case r.Kind() == reflect.Slice:
		out := make([]any, 0, r.Len())
		for i := range r.Len() {
			element, err := arrayValue(ctx, r.Index(i).Interface())
			if err != nil {
				return nil, err
			}
			out = append(out, element)
		}
		return out, nil
	default:
		return value, nil
	}
}
