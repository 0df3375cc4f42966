// Package php holds what PHP does and Go's library does not: its ordered arrays, its conversions and comparisons, and
// functions whose answers differ from those of their Go namesakes. Each function says which of PHP's it is.
//
// Names are PHP's in Go's spelling: str_pad is StrPad. ArrayX takes a *Map, ListX takes a slice.
package php
