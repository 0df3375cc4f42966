package php

import "strings"

// Basename is basename($path, $suffix).
func Basename(path string, suffix ...string) string {
	path = strings.TrimRight(path, "/")
	base := path[strings.LastIndexByte(path, '/')+1:]
	if len(suffix) > 0 && base != suffix[0] {
		base = strings.TrimSuffix(base, suffix[0])
	}
	return base
}

// Dirname is dirname($path).
func Dirname(path string) string {
	if path == "" {
		return ""
	}
	trimmed := strings.TrimRight(path, "/")
	if trimmed == "" {
		return "/"
	}
	at := strings.LastIndexByte(trimmed, '/')
	if at < 0 {
		return "."
	}
	if dir := strings.TrimRight(trimmed[:at], "/"); dir != "" {
		return dir
	}
	return "/"
}

// Extension is pathinfo($path, PATHINFO_EXTENSION): without the dot, "" for none.
func Extension(path string) string {
	base := Basename(path)
	if at := strings.LastIndexByte(base, '.'); at >= 0 {
		return base[at+1:]
	}
	return ""
}

// Filename is pathinfo($path, PATHINFO_FILENAME): the base name without its extension.
func Filename(path string) string {
	base := Basename(path)
	if at := strings.LastIndexByte(base, '.'); at >= 0 {
		return base[:at]
	}
	return base
}

// PathInfo is pathinfo($path): dirname, basename, extension and filename, as far as there are such.
func PathInfo(path string) *Map[string, string] {
	info := NewMap[string, string]()
	if path != "" {
		info.Set("dirname", Dirname(path))
	}
	info.Set("basename", Basename(path))
	if strings.Contains(Basename(path), ".") {
		info.Set("extension", Extension(path))
	}
	return info.With("filename", Filename(path))
}
