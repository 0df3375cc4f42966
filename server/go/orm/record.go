package orm

import (
	"context"
	"iter"
)

// Record is what a model knows of itself besides its columns. Models embed it.
type Record struct {
	showing
	ctx             context.Context
	exists, created bool
	// original holds the columns as they are in the database.
	original map[string]any
	changes  map[string]any
	// present are the columns that were selected or set; a query of some columns leaves the others out of JSON.
	present map[string]bool
	extra   []named
	loaded  []named
	pivot   map[string]any
}

// named is a value by name, where the order counts.
type named struct {
	Name  string
	Value any
}

// LoadedRelation is a relation that was loaded.
type LoadedRelation struct {
	// Name is the relation's, Key what arrays and JSON call it.
	Name, Key string
	Value     any
}

func (r *Record) record() *Record { return r }

// Exists tells whether the model stands in the database.
func (r *Record) Exists() bool { return r.exists }

// WasRecentlyCreated tells whether this very model was inserted.
func (r *Record) WasRecentlyCreated() bool { return r.created }

// Context is that of the query which found the model, or of the call that saved it.
func (r *Record) Context() context.Context {
	if r.ctx == nil {
		return context.Background()
	}
	return r.ctx
}

// IsPresent tells whether the column was selected or set.
func (r *Record) IsPresent(column string) bool { return r.present[column] }

// MarkPresent says that columns were set.
func (r *Record) MarkPresent(columns ...string) {
	if r.present == nil {
		r.present = map[string]bool{}
	}
	for _, column := range columns {
		r.present[column] = true
	}
}

// Changed tells whether the last save wrote the column, or any when none is named.
func (r *Record) Changed(columns ...string) bool {
	if len(columns) == 0 {
		return len(r.changes) > 0
	}
	for _, column := range columns {
		if _, ok := r.changes[column]; ok {
			return true
		}
	}
	return false
}

// Original is the column as it is in the database.
func (r *Record) Original(column string) any { return r.original[column] }

// Extra is what a query selected that is no column of the model: an alias, a count.
func (r *Record) Extra(name string) any { return find(r.extra, name) }

// Extras are all of them, in order.
func (r *Record) Extras() iter.Seq2[string, any] {
	return func(yield func(string, any) bool) {
		for _, each := range r.extra {
			if !yield(each.Name, each.Value) {
				return
			}
		}
	}
}

// LoadedRelations are the relations that are loaded, in the order in which they were; the row of a table between is one.
func (r *Record) LoadedRelations() []LoadedRelation {
	found := []LoadedRelation{}
	for _, each := range r.loaded {
		found = append(found, LoadedRelation{each.Name, snake(each.Name), each.Value})
	}
	if r.pivot != nil {
		found = append(found, LoadedRelation{"pivot", "pivot", r.pivot})
	}
	return found
}

// IsLoaded tells whether a relation is loaded.
func (r *Record) IsLoaded(name string) bool { return index(r.loaded, name) >= 0 }

// SetRelation keeps a relation as loaded.
func (r *Record) SetRelation(name string, value any) { r.loaded = keep(r.loaded, name, value) }

// SetExtra keeps an attribute that is no column.
func (r *Record) SetExtra(name string, value any) { r.extra = keep(r.extra, name, value) }

// Forget drops a loaded relation.
func (r *Record) Forget(name string) {
	if at := index(r.loaded, name); at >= 0 {
		r.loaded = append(r.loaded[:at:at], r.loaded[at+1:]...)
	}
}

// Pivot is the row of the table between, of a model that was found through one; nil otherwise.
func (r *Record) Pivot() map[string]any { return r.pivot }

// readPivotTimes makes times of the timestamps of the table between.
func (r *Record) readPivotTimes() {
	for _, name := range []string{"created_at", "updated_at"} {
		if moment, err := toTime(r.pivot[name]); err == nil {
			r.pivot[name] = moment
		}
	}
}

func index(list []named, name string) int {
	for at, each := range list {
		if each.Name == name {
			return at
		}
	}
	return -1
}

func find(list []named, name string) any {
	if at := index(list, name); at >= 0 {
		return list[at].Value
	}
	return nil
}

func keep(list []named, name string, value any) []named {
	if at := index(list, name); at >= 0 {
		list[at].Value = value
		return list
	}
	return append(list, named{name, value})
}
