package php

import "sync"

// PregMatch is preg_match($pattern, $text) === 1.
func PregMatch(pattern, text string) bool { return compiled(pattern).Matches(text) }

// PregCount is preg_match_all($pattern, $text): how often the pattern matches.
func PregCount(pattern, text string) int { return compiled(pattern).Count(text) }

// PregReplace is preg_replace($pattern, $with, $text).
func PregReplace(pattern, with, text string) string { return compiled(pattern).Replace(with, text) }

// PregReplaceCallback is preg_replace_callback($pattern, $with, $text).
func PregReplaceCallback(pattern string, with func(*Map[Key, string]) string, text string) string {
	return compiled(pattern).ReplaceFunc(text, with)
}

// PregSplit is preg_split($pattern, $text, $limit): -1 for no limit.
func PregSplit(pattern, text string, limit int) []string { return compiled(pattern).Split(text, limit) }

// PregSplitNonEmpty is preg_split($pattern, $text, -1, PREG_SPLIT_NO_EMPTY).
func PregSplitNonEmpty(pattern, text string) []string { return compiled(pattern).SplitNonEmpty(text) }

// compiled reads each pattern once; it panics for what is none.
func compiled(pattern string) *Regexp {
	if known, ok := patterns.Load(pattern); ok {
		return known.(*Regexp)
	}
	made := MustRegexp(pattern)
	patterns.Store(pattern, made)
	return made
}

var patterns sync.Map // of *Regexp by pattern
