package app

import (
	"strings"

	"laragin.dev/php"
)

// lookupPath finds what stands at a dotted path, as Arr::get and Arr::has do.
func lookupPath(data any, path string) (any, bool) {
	if !php.IsArray(data) {
		return nil, false
	}
	all := php.ToArray(data)
	if value, ok := all.Lookup(php.KeyOf(path)); ok {
		return value, true
	}
	head, rest, isDeeper := strings.Cut(path, ".")
	value, ok := all.Lookup(php.KeyOf(head))
	if !ok || !isDeeper {
		return nil, false
	}
	return lookupPath(value, rest)
}

// dataGet is data_get: a * in the path stands for all elements of a list.
func dataGet(data any, path string) any {
	if value, ok := lookupPath(data, path); ok {
		return value
	}
	at := data
	steps := strings.Split(path, ".")
	for i, step := range steps {
		if step == "*" {
			if !php.IsArray(at) {
				return nil
			}
			found := php.NewMap[php.Key, any]()
			rest := strings.Join(steps[i+1:], ".")
			for _, element := range php.ToArray(at).All() {
				if rest == "" {
					found.Append(element)
					continue
				}
				found.Append(dataGet(element, rest))
			}
			return found
		}
		if !php.IsArray(at) {
			return nil
		}
		next, ok := php.ToArray(at).Lookup(php.KeyOf(step))
		if !ok {
			return nil
		}
		at = next
	}
	return at
}

// setPath is Arr::set.
func setPath(data *php.Map[php.Key, any], path string, value any) {
	head, rest, isDeeper := strings.Cut(path, ".")
	if !isDeeper {
		data.Set(php.KeyOf(head), value)
		return
	}
	inner, ok := data.Get(php.KeyOf(head)).(*php.Map[php.Key, any])
	if !ok {
		if known := data.Get(php.KeyOf(head)); php.IsArray(known) {
			inner = php.ToArray(known)
		} else {
			inner = php.NewMap[php.Key, any]()
		}
	}
	data.Set(php.KeyOf(head), inner)
	setPath(inner, rest, value)
}

// forgetPath is Arr::forget.
func forgetPath(data *php.Map[php.Key, any], path string) {
	if data.Has(php.KeyOf(path)) {
		data.Delete(php.KeyOf(path))
		return
	}
	head, rest, isDeeper := strings.Cut(path, ".")
	if !isDeeper {
		return
	}
	if inner, ok := data.Get(php.KeyOf(head)).(*php.Map[php.Key, any]); ok {
		forgetPath(inner, rest)
	}
}
