package php

import (
	"fmt"
	"strconv"
	"strings"
)

// PrintR is print_r($v, true) of scalars and arrays. Of objects it knows *Object; others panic.
func PrintR(v any) string {
	var out strings.Builder
	printR(&out, v, 0)
	return out.String()
}

func printR(out *strings.Builder, v any, indent int) {
	a, title, ok := printable(v)
	if !ok {
		out.WriteString(ToString(v))
		return
	}
	if title == "array" {
		title = "Array"
	} else {
		title += " Object"
	}
	margin := strings.Repeat(" ", indent)
	out.WriteString(title + "\n" + margin + "(\n")
	for key, value := range a.each {
		out.WriteString(margin + "    [" + key.String() + "] => ")
		printR(out, value, indent+8)
		out.WriteString("\n")
	}
	out.WriteString(margin + ")\n")
}

// VarExport is var_export($v, true) of scalars and arrays. Of objects it knows *Object; others panic.
func VarExport(v any) string {
	var out strings.Builder
	varExport(&out, v, 0)
	return out.String()
}

func varExport(out *strings.Builder, v any, indent int) {
	margin := strings.Repeat(" ", indent)
	if a, title, ok := printable(v); ok {
		open, shut, key := "array (\n", ")", func(key Key) string { return exportScalar(key.Value()) }
		if title != "array" {
			open, shut = "(object) array(\n", ")"
			key = func(key Key) string { return " " + exportScalar(key.String()) }
		}
		if indent > 0 {
			out.WriteString("\n" + margin)
		}
		out.WriteString(open)
		for k, value := range a.each {
			out.WriteString(margin + "  " + key(k) + " => ")
			varExport(out, value, indent+2)
			out.WriteString(",\n")
		}
		out.WriteString(margin + shut)
		return
	}
	out.WriteString(exportScalar(v))
}

func exportScalar(v any) string {
	switch v := normal(v).(type) {
	case nil:
		return "NULL"
	case bool:
		return strconv.FormatBool(v)
	case float64:
		text := FloatRepr(v)
		if !strings.ContainsAny(text, ".EN") {
			text += ".0"
		}
		return text
	case string:
		text := "'" + strings.NewReplacer(`\`, `\\`, `'`, `\'`).Replace(v) + "'"
		return strings.ReplaceAll(text, "\x00", `' . "\0" . '`)
	default:
		return ToString(v)
	}
}

// VarDump is what var_dump($v) writes of scalars and arrays. Of objects it knows *Object; others panic.
func VarDump(v any) string {
	var out strings.Builder
	varDump(&out, v, 0)
	return out.String()
}

func varDump(out *strings.Builder, v any, indent int) {
	margin := strings.Repeat(" ", indent)
	out.WriteString(margin)
	if a, title, ok := printable(v); ok {
		if title != "array" {
			title = "object(" + title + ")#1 "
		}
		fmt.Fprintf(out, "%s(%d) {\n", title, a.Len())
		for key, value := range a.each {
			name := key.String()
			if !key.IsInt() || title != "array" {
				name = `"` + name + `"`
			}
			out.WriteString(margin + "  [" + name + "]=>\n")
			varDump(out, value, indent+2)
		}
		out.WriteString(margin + "}\n")
		return
	}
	switch v := normal(v).(type) {
	case nil:
		out.WriteString("NULL")
	case bool:
		fmt.Fprintf(out, "bool(%t)", v)
	case int:
		fmt.Fprintf(out, "int(%d)", v)
	case float64:
		out.WriteString("float(" + FloatRepr(v) + ")")
	case string:
		out.WriteString("string(" + strconv.Itoa(len(v)) + `) "` + v + `"`)
	}
	out.WriteString("\n")
}

// printable is the pairs of an array or an *Object, with the name of its kind. It panics for other objects.
func printable(v any) (pairs array, title string, ok bool) {
	if object, isObject := v.(*Object); isObject && object != nil {
		return object.Fields, "stdClass", true
	}
	if a, isArray := arrayOf(v); isArray {
		return a, "array", true
	}
	if GetType(v) == "object" {
		panic(fmt.Sprintf("php: printing an object of type %T is not ported", v))
	}
	return nil, "", false
}
