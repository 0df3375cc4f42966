package orm

import "reflect"

// showing is what of a model arrays and JSON show, where that is another than its class says, and what was set as another
// type than its column's.
type showing struct {
	// shown tells by name what makeVisible and makeHidden said.
	shown map[string]bool
	// appended tells by name what append and setAppends said.
	appended map[string]bool
	given    map[string]given
}

// MakeVisible is $model->makeVisible(...).
func (s *showing) MakeVisible(names ...string) { s.show(names, true) }

// MakeHidden is $model->makeHidden(...).
func (s *showing) MakeHidden(names ...string) { s.show(names, false) }

// Append is $model->append(...).
func (s *showing) Append(names ...string) {
	if s.appended == nil {
		s.appended = map[string]bool{}
	}
	for _, name := range names {
		s.appended[name] = true
	}
}

func (s *showing) show(names []string, isShown bool) {
	if s.shown == nil {
		s.shown = map[string]bool{}
	}
	for _, name := range names {
		s.shown[name] = isShown
	}
}

// shows tells whether the attribute or relation is shown, isHidden being what its class says.
func (s *showing) shows(name string, isHidden bool) bool {
	if isShown, ok := s.shown[name]; ok {
		return isShown
	}
	return !isHidden
}

func (s *showing) appends(name string, isAppended bool) bool {
	return isAppended || s.appended[name]
}

// given is a value as it was set, and what the field held then.
type given struct {
	value, field any
}

// give keeps a value as it was set; nil drops what was kept.
func (s *showing) give(name string, value, field any) {
	if value == nil {
		delete(s.given, name)
		return
	}
	if s.given == nil {
		s.given = map[string]given{}
	}
	s.given[name] = given{value, field}
}

// givenFor is the value as it was set, unless the field holds something else by now.
func (s *showing) givenFor(name string, field any) (any, bool) {
	known, ok := s.given[name]
	return known.value, ok && reflect.DeepEqual(known.field, field)
}
