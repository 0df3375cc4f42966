package orm

import (
	"context"
	"errors"
	"maps"
	"reflect"
	"slices"

	"gorm.io/gorm"
	"laragin.dev/php"
)

// Save inserts a new model, or writes the columns of a known one that have changed; timestamps are kept.
func Save(ctx context.Context, model Model) error {
	of, err := shapeOf(DB(ctx), model)
	if err != nil {
		return err
	}
	if err := fire(ctx, model, "saving"); err != nil {
		return err
	}
	record := model.record()
	record.ctx = ctx
	if record.exists {
		err = of.update(ctx, model)
	} else {
		err = of.insert(ctx, model)
	}
	if err != nil {
		return err
	}
	if err := fire(ctx, model, "saved"); err != nil {
		return err
	}
	of.sync(ctx, model)
	for _, name := range of.Touches {
		if err := TouchRelated(ctx, model, name); err != nil {
			return err
		}
	}
	return nil
}

// Create makes a model of what may be filled in, and saves it. values is a map or PHP's array.
func Create[T any](ctx context.Context, values any) (*T, error) {
	made, err := New[T](ctx, values)
	if err != nil {
		return nil, err
	}
	return made, Save(ctx, any(made).(Model))
}

// ForceCreate is Create that sets all values.
func ForceCreate[T any](ctx context.Context, values any) (*T, error) {
	made, err := New[T](ctx, nil)
	if err != nil {
		return nil, err
	}
	if err := ForceFill(ctx, any(made).(Model), attributesOf(values)); err != nil {
		return nil, err
	}
	return made, Save(ctx, any(made).(Model))
}

// New is a model of what may be filled in, with the defaults of its class. It is not saved.
func New[T any](ctx context.Context, values any) (*T, error) {
	model, err := modelOf[T]()
	if err != nil {
		return nil, err
	}
	SetDefaults(model)
	return model.(any).(*T), Fill(ctx, model, attributesOf(values))
}

// Update fills a model in and saves it.
func Update(ctx context.Context, model Model, values any) error {
	if err := Fill(ctx, model, attributesOf(values)); err != nil {
		return err
	}
	return Save(ctx, model)
}

// FillValues is Fill for what is given by name as a map, or as PHP's array.
func FillValues(ctx context.Context, model Model, values any) error {
	return Fill(ctx, model, attributesOf(values))
}

// ForceFillValues is ForceFill for what is given by name as a map, or as PHP's array.
func ForceFillValues(ctx context.Context, model Model, values any) error {
	return ForceFill(ctx, model, attributesOf(values))
}

// attributesOf are values by name: of a map in the order of its keys, of PHP's array in its own.
func attributesOf(values any) *php.Map[string, any] {
	made := php.NewMap[string, any]()
	if values == nil {
		return made
	}
	if rv := reflect.ValueOf(values); rv.Kind() == reflect.Map {
		names := []string{}
		for _, key := range rv.MapKeys() {
			names = append(names, key.String())
		}
		slices.Sort(names)
		for _, name := range names {
			made.Set(name, rv.MapIndex(reflect.ValueOf(name).Convert(rv.Type().Key())).Interface())
		}
		return made
	}
	for key, value := range php.ToArray(values).All() {
		made.Set(key.String(), value)
	}
	return made
}

// rowOf is a row to be written as a plain map.
func rowOf(values any) map[string]any {
	row := map[string]any{}
	for name, value := range attributesOf(values).All() {
		row[name] = value
	}
	return row
}

func (s *shape) insert(ctx context.Context, model Model) error {
	if err := fire(ctx, model, "creating"); err != nil {
		return err
	}
	if err := s.touch(ctx, model, s.UpdatedAt, s.CreatedAt); err != nil {
		return err
	}
	if err := s.giveKey(ctx, model); err != nil {
		return err
	}
	columns := s.written(ctx, model)
	tx := DB(ctx).Session(&gorm.Session{SkipHooks: true}).Table(s.Table)
	if err := tx.Select(columns).Create(model).Error; err != nil {
		return err
	}
	record := model.record()
	record.exists, record.created = true, true
	record.MarkPresent(columns...)
	record.MarkPresent(s.Key)
	return fire(ctx, model, "created")
}

// written are the columns that are set: those said to be, those that hold something, and those that can be neither null
// nor left to the database, whose zero must have been meant.
func (s *shape) written(ctx context.Context, model Model) []string {
	required := map[string]bool{}
	for _, attribute := range model.Attributes() {
		required[attribute.Name] = attribute.Value != nil && !attribute.Default && isScalarField(attribute.Value)
	}
	columns := []string{}
	for _, field := range s.schema.Fields {
		if field.DBName == "" {
			continue
		}
		_, zero := field.ValueOf(ctx, reflect.ValueOf(model))
		isSet := model.record().IsPresent(field.DBName) || required[field.DBName]
		if !zero || (isSet && field.DBName != s.Key) {
			columns = append(columns, field.DBName)
		}
	}
	return columns
}

func (s *shape) update(ctx context.Context, model Model) error {
	record := model.record()
	record.changes = nil
	if len(s.dirty(ctx, model)) == 0 {
		return nil
	}
	if err := fire(ctx, model, "updating"); err != nil {
		return err
	}
	if err := s.touch(ctx, model, s.UpdatedAt); err != nil {
		return err
	}
	changes := s.dirty(ctx, model)
	key := record.original[s.Key]
	tx := DB(ctx).Session(&gorm.Session{SkipHooks: true}).Table(s.Table).Where(Compare(s.Key, "=", key))
	if err := tx.UpdateColumns(changes).Error; err != nil {
		return err
	}
	record.changes = changes
	return fire(ctx, model, "updated")
}

// touch sets timestamps that are not set by hand.
func (s *shape) touch(ctx context.Context, model Model, columns ...string) error {
	dirty := s.dirty(ctx, model)
	for _, column := range columns {
		if _, set := dirty[column]; set || column == "" {
			continue
		}
		if err := s.set(ctx, model, column, Now()); err != nil {
			return err
		}
	}
	return nil
}

// values are the model's columns as they are bound, those that are present.
func (s *shape) values(ctx context.Context, model Model) map[string]any {
	values := map[string]any{}
	for _, field := range s.schema.Fields {
		if field.DBName == "" {
			continue
		}
		value, zero := field.ValueOf(ctx, reflect.ValueOf(model))
		if !zero || model.record().IsPresent(field.DBName) {
			values[field.DBName] = bind(value)
		}
	}
	return values
}

// dirty are the columns that differ from the database, with their values.
func (s *shape) dirty(ctx context.Context, model Model) map[string]any {
	changed := s.values(ctx, model)
	for name, value := range changed {
		if original, ok := model.record().original[name]; ok && reflect.DeepEqual(original, value) {
			delete(changed, name)
		}
	}
	return changed
}

// IsDirty tells whether a column, or any when none is named, differs from the database.
func IsDirty(ctx context.Context, model Model, columns ...string) bool {
	of, err := shapeOf(DB(ctx), model)
	if err != nil {
		return false
	}
	dirty := of.dirty(ctx, model)
	for _, column := range columns {
		if _, ok := dirty[column]; ok {
			return true
		}
	}
	return len(columns) == 0 && len(dirty) > 0
}

// sync remembers the columns as the database has them.
func (s *shape) sync(ctx context.Context, model Model) {
	model.record().original = s.values(ctx, model)
}

// Delete deletes a model's row, or marks it as deleted where the model is deleted softly.
func Delete(ctx context.Context, model Model) error {
	of, err := shapeOf(DB(ctx), model)
	if err != nil || !model.record().exists {
		return err
	}
	if err := fire(ctx, model, "deleting"); err != nil {
		return err
	}
	if of.DeletedAt == "" {
		return of.remove(ctx, model)
	}
	now := Now()
	changes := map[string]any{of.DeletedAt: now}
	if of.UpdatedAt != "" {
		changes[of.UpdatedAt] = now
	}
	for name, value := range changes {
		if err := of.set(ctx, model, name, value); err != nil {
			return err
		}
	}
	if err := of.row(ctx, model).UpdateColumns(changes).Error; err != nil {
		return err
	}
	of.sync(ctx, model)
	return fire(ctx, model, "deleted")
}

// ForceDelete deletes a model's row for good.
func ForceDelete(ctx context.Context, model Model) error {
	of, err := shapeOf(DB(ctx), model)
	if err != nil || !model.record().exists {
		return err
	}
	if err := fire(ctx, model, "deleting"); err != nil {
		return err
	}
	return of.remove(ctx, model)
}

func (s *shape) remove(ctx context.Context, model Model) error {
	if err := s.row(ctx, model).Delete(nil).Error; err != nil {
		return err
	}
	model.record().exists = false
	return fire(ctx, model, "deleted")
}

// row is a query of the model's own row.
func (s *shape) row(ctx context.Context, model Model) *gorm.DB {
	key := bind(s.column(ctx, model, s.Key))
	if original, ok := model.record().original[s.Key]; ok {
		key = original
	}
	return DB(ctx).Session(&gorm.Session{SkipHooks: true}).Table(s.Table).Where(Compare(s.Key, "=", key))
}

// Restore takes back a soft delete.
func Restore(ctx context.Context, model Model) error {
	of, err := shapeOf(DB(ctx), model)
	if err != nil {
		return err
	}
	if of.DeletedAt == "" {
		return errors.New("orm: this model is not deleted softly")
	}
	if err := of.set(ctx, model, of.DeletedAt, nil); err != nil {
		return err
	}
	model.record().exists = true
	return Save(ctx, model)
}

// Touch sets the time of the last change, and saves.
func Touch(ctx context.Context, model Model) error {
	of, err := shapeOf(DB(ctx), model)
	if err != nil || of.UpdatedAt == "" {
		return err
	}
	if err := of.set(ctx, model, of.UpdatedAt, Now()); err != nil {
		return err
	}
	return Save(ctx, model)
}

// TouchRelated sets the time of the last change of what a relation leads to.
func TouchRelated(ctx context.Context, model Model, name string) error {
	_, err := UpdateRows(RelationQuery(ctx, model, name), map[string]any{})
	return err
}

// Fresh is the model as the database has it now, nil when it is gone.
func Fresh[T any](ctx context.Context, model *T) (*T, error) {
	of, err := shapeOf(DB(ctx), any(model).(Model))
	if err != nil || !any(model).(Model).record().exists {
		return nil, err
	}
	return Find[T](WithTrashed(Query[T](ctx)), of.column(ctx, any(model).(Model), of.Key))
}

// Refresh reads a model's columns, and the relations that were loaded, again.
func Refresh[T any](ctx context.Context, model *T) error {
	known := any(model).(Model)
	if !known.record().exists {
		return nil
	}
	found, err := Fresh(ctx, model)
	if err != nil {
		return err
	}
	if found == nil {
		return gorm.ErrRecordNotFound
	}
	names := []string{}
	for _, each := range known.record().loaded {
		names = append(names, each.Name)
	}
	created := known.record().created
	*model = *found
	known.record().created = created
	known.record().loaded = nil
	return Load(ctx, model, names...)
}

// Replicate is a new model with the same columns, but for its key and its timestamps.
func Replicate[T any](ctx context.Context, model *T, except ...string) (*T, error) {
	known := any(model).(Model)
	of, err := shapeOf(DB(ctx), known)
	if err != nil {
		return nil, err
	}
	made := new(T)
	*made = *model
	record := any(made).(Model).record()
	*record = Record{loaded: slices.Clone(record.loaded), present: maps.Clone(record.present)}
	for _, name := range append([]string{of.Key, of.CreatedAt, of.UpdatedAt}, except...) {
		if field := of.schema.LookUpField(name); field != nil {
			_ = field.Set(ctx, reflect.ValueOf(made), nil)
			delete(record.present, name)
		}
	}
	return made, nil
}
