package orm

import (
	"gorm.io/gorm"
	"gorm.io/gorm/clause"
)

// Chunk calls fn with pages of models until it answers false or there are no more.
func Chunk[T any](q *gorm.DB, size int, fn func(models []*T) (bool, error)) (bool, error) {
	q = ordered[T](q)
	for page := 0; ; page++ {
		found, err := Get[T](Clone(q).Limit(size).Offset(page * size))
		if err != nil || len(found) == 0 {
			return err == nil, err
		}
		more, err := fn(found)
		if err != nil || !more || len(found) < size {
			return err == nil && more, err
		}
	}
}

// ChunkByID is Chunk that goes on behind the last key, so that fn may change what the query finds.
func ChunkByID[T any](q *gorm.DB, size int, fn func(models []*T) (bool, error)) (bool, error) {
	var last any
	for {
		tx, of, err := prepared(q)
		if err != nil {
			return false, err
		}
		page := Clone(q)
		delete(page.Statement.Clauses, "ORDER BY")
		if last != nil {
			page = grouped(page, func(q *gorm.DB) *gorm.DB { return q.Where(Compare(of.Key, ">", last)) })
		}
		found, err := Get[T](page.Order(clause.OrderByColumn{Column: clause.Column{Name: of.Key}}).Limit(size))
		if err != nil || len(found) == 0 {
			return err == nil, err
		}
		last = of.column(tx.Statement.Context, any(found[len(found)-1]).(Model), of.Key)
		more, err := fn(found)
		if err != nil || !more || len(found) < size {
			return err == nil && more, err
		}
	}
}

// Each calls fn with every model, a thousand at a time.
func Each[T any](q *gorm.DB, fn func(model *T) error) error {
	return InChunks(q, 1000, func(models []*T) error {
		for _, model := range models {
			if err := fn(model); err != nil {
				return err
			}
		}
		return nil
	})
}

// InChunks is Chunk for what never ends early.
func InChunks[T any](q *gorm.DB, size int, fn func(models []*T) error) error {
	_, err := Chunk(q, size, func(models []*T) (bool, error) { return true, fn(models) })
	return err
}

// InChunksByID is ChunkByID for what never ends early.
func InChunksByID[T any](q *gorm.DB, size int, fn func(models []*T) error) error {
	_, err := ChunkByID(q, size, func(models []*T) (bool, error) { return true, fn(models) })
	return err
}

// ordered orders a query that has no order by the model's key: pages need one.
func ordered[T any](q *gorm.DB) *gorm.DB {
	q = Clone(q)
	model, err := modelOf[T]()
	if _, known := q.Statement.Clauses["ORDER BY"]; known || err != nil {
		return q
	}
	of := definitionOf(model)
	return q.Order(clause.OrderByColumn{Column: clause.Column{Table: of.Table, Name: of.Key}})
}
