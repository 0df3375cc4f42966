package orm

import (
	"context"
	"errors"
)

// ErrCancelled is the answer of a listener that returns false to an event such as `saving`: what was to happen does not.
var ErrCancelled = errors.New("a listener of the model cancelled this")

// fire calls the model's listener of an event of Eloquent, if it has one.
func fire(ctx context.Context, m Model, event string) error {
	switch event {
	case "saving":
		if on, ok := m.(interface{ OnSaving(context.Context) error }); ok {
			return on.OnSaving(ctx)
		}
	case "saved":
		if on, ok := m.(interface{ OnSaved(context.Context) error }); ok {
			return on.OnSaved(ctx)
		}
	case "creating":
		if on, ok := m.(interface{ OnCreating(context.Context) error }); ok {
			return on.OnCreating(ctx)
		}
	case "created":
		if on, ok := m.(interface{ OnCreated(context.Context) error }); ok {
			return on.OnCreated(ctx)
		}
	case "updating":
		if on, ok := m.(interface{ OnUpdating(context.Context) error }); ok {
			return on.OnUpdating(ctx)
		}
	case "updated":
		if on, ok := m.(interface{ OnUpdated(context.Context) error }); ok {
			return on.OnUpdated(ctx)
		}
	case "deleting":
		if on, ok := m.(interface{ OnDeleting(context.Context) error }); ok {
			return on.OnDeleting(ctx)
		}
	case "deleted":
		if on, ok := m.(interface{ OnDeleted(context.Context) error }); ok {
			return on.OnDeleted(ctx)
		}
	case "forceDeleted":
		if on, ok := m.(interface{ OnForceDeleted(context.Context) error }); ok {
			return on.OnForceDeleted(ctx)
		}
	case "restoring":
		if on, ok := m.(interface{ OnRestoring(context.Context) error }); ok {
			return on.OnRestoring(ctx)
		}
	case "restored":
		if on, ok := m.(interface{ OnRestored(context.Context) error }); ok {
			return on.OnRestored(ctx)
		}
	}
	return nil
}
