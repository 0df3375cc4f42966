package php

import (
	"regexp"
	"strings"
)

// Regexp is a pattern of preg_match and its kin. What PCRE has and Go's regexp has not (references back, looking around,
// possessive quantifiers, atomic groups) is no pattern here.
type Regexp struct {
	re *regexp.Regexp
	// hasTail tells that the last group is the line break in front of which a $ at the end may match.
	hasTail bool
}

// CompileRegexp reads a pattern with its delimiters and flags: "/^a+$/i".
func CompileRegexp(pattern string) (*Regexp, error) {
	text, hasTail, err := goPattern(pattern)
	if err != nil {
		return nil, err
	}
	re, err := regexp.Compile(text)
	if err != nil {
		return nil, err
	}
	return &Regexp{re, hasTail}, nil
}

// MustRegexp is CompileRegexp for patterns that are known to be right; it panics for others.
func MustRegexp(pattern string) *Regexp {
	re, err := CompileRegexp(pattern)
	if err != nil {
		panic("php: " + err.Error())
	}
	return re
}

// Matches is preg_match($pattern, $text) === 1.
func (r *Regexp) Matches(text string) bool { return r.re.MatchString(text) }

// Find is the $matches of preg_match($pattern, $text, $matches): groups by number and, in front of it, by name. Groups
// at the end that took no part are left out. It is empty when nothing matches.
func (r *Regexp) Find(text string) *Map[Key, string] {
	for _, at := range r.matches(text, 1) {
		return r.groups(text, at, true)
	}
	return NewMap[Key, string]()
}

// FindAll is the $matches of preg_match_all($pattern, $text, $matches, PREG_SET_ORDER): one array a match.
func (r *Regexp) FindAll(text string) []*Map[Key, string] {
	matches := []*Map[Key, string]{}
	for _, at := range r.matches(text, -1) {
		matches = append(matches, r.groups(text, at, true))
	}
	return matches
}

// FindGroups is the $matches of preg_match_all($pattern, $text, $matches): for each group the list of what it matched.
func (r *Regexp) FindGroups(text string) *Map[Key, []string] {
	columns := NewMap[Key, []string]()
	for i, name := range r.names() {
		if name != "" {
			columns.Set(StringKey(name), []string{})
		}
		columns.Set(IntKey(i), []string{})
	}
	for _, at := range r.matches(text, -1) {
		for key, value := range r.groups(text, at, false).All() {
			columns.Set(key, append(columns.Get(key), value))
		}
	}
	return columns
}

// Count is preg_match_all($pattern, $text).
func (r *Regexp) Count(text string) int { return len(r.matches(text, -1)) }

// Replace is preg_replace($pattern, $with, $text); $1, ${1} and \1 stand for groups.
func (r *Regexp) Replace(with, text string) string {
	return r.ReplaceFunc(text, func(match *Map[Key, string]) string {
		return expand(with, match)
	})
}

// ReplaceFunc is preg_replace_callback($pattern, $with, $text).
func (r *Regexp) ReplaceFunc(text string, with func(match *Map[Key, string]) string) string {
	var replaced strings.Builder
	last := 0
	for _, at := range r.matches(text, -1) {
		replaced.WriteString(text[last:at[0]] + with(r.groups(text, at, true)))
		last = at[1]
	}
	return replaced.String() + text[last:]
}

// Split is preg_split($pattern, $text, $limit): -1 for no limit.
func (r *Regexp) Split(text string, limit int) []string {
	pieces := []string{}
	last := 0
	for _, at := range r.matches(text, -1) {
		if limit > 0 && len(pieces) == limit-1 {
			break
		}
		pieces = append(pieces, text[last:at[0]])
		last = at[1]
	}
	return append(pieces, text[last:])
}

// SplitNonEmpty is preg_split with PREG_SPLIT_NO_EMPTY.
func (r *Regexp) SplitNonEmpty(text string) []string {
	return ListKeep(r.Split(text, -1), func(piece string) bool { return piece != "" })
}

// matches are the offsets of the first n matches and their groups.
func (r *Regexp) matches(text string, n int) [][]int {
	found := r.re.FindAllStringSubmatchIndex(text, n)
	if r.hasTail {
		for i, at := range found {
			groups := len(at) - 2
			if tail := at[groups]; tail >= 0 {
				at[1] = min(at[1], tail)
			}
			found[i] = at[:groups]
		}
	}
	return found
}

// names are the names of the groups, "" for those without.
func (r *Regexp) names() []string {
	names := r.re.SubexpNames()
	if r.hasTail {
		return names[:len(names)-1]
	}
	return names
}

func (r *Regexp) groups(text string, at []int, trim bool) *Map[Key, string] {
	groups := NewMap[Key, string]()
	last := len(at)/2 - 1
	for trim && last > 0 && at[2*last] < 0 {
		last--
	}
	for i, name := range r.names() {
		if i > last {
			break
		}
		value := ""
		if at[2*i] >= 0 {
			value = text[at[2*i]:at[2*i+1]]
		}
		if name != "" {
			groups.Set(StringKey(name), value)
		}
		groups.Set(IntKey(i), value)
	}
	return groups
}
