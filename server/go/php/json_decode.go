package php

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"strings"
)

// Object is PHP's stdClass: what json_decode makes of an object, and (object) of an array. It is shared, not copied.
type Object struct {
	// Fields are the properties, in order.
	Fields *Map[string, any]
}

// NewObject is (object)$array.
func NewObject(fields *Map[string, any]) *Object { return &Object{Fields: fields} }

// MarshalJSON writes an object, also where there are no properties.
func (o *Object) MarshalJSON() ([]byte, error) {
	text, err := JSONEncode(o, JSONUnescapedSlashes|JSONUnescapedUnicode)
	return []byte(text), err
}

// JSONDecode is json_decode($text, true): objects become arrays. It answers nil and a *JsonException for text that is
// no JSON, where json_decode answers null.
func JSONDecode(text string) (any, error) {
	if strings.TrimSpace(text) == "" {
		return nil, syntaxError()
	}
	v, err := decodeOrdered([]byte(text), false)
	if err != nil {
		return nil, syntaxError()
	}
	return v, nil
}

// JSONDecodeObjects is json_decode($text): objects become *Object.
func JSONDecodeObjects(text string) (any, error) {
	if strings.TrimSpace(text) == "" {
		return nil, syntaxError()
	}
	v, err := decodeOrdered([]byte(text), true)
	if err != nil {
		return nil, syntaxError()
	}
	return v, nil
}

func syntaxError() error {
	return &JsonException{Exception{Message: "Syntax error", Code: 4}}
}

// decodeOrdered keeps the order of an object's names; objects tells whether they become *Object or arrays.
func decodeOrdered(text []byte, objects bool) (any, error) {
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	v, err := decodeValue(decoder, objects)
	if err != nil {
		return nil, err
	}
	if _, err := decoder.Token(); !errors.Is(err, io.EOF) {
		return nil, syntaxError()
	}
	return v, nil
}

func decodeValue(decoder *json.Decoder, objects bool) (any, error) {
	token, err := decoder.Token()
	if err != nil {
		return nil, err
	}
	switch token := token.(type) {
	case json.Number:
		n, _, _ := readNumber(token.String())
		return n.value(), nil
	case json.Delim:
		if token == '{' {
			return decodeObject(decoder, objects)
		}
		list := NewMap[Key, any]()
		for decoder.More() {
			value, err := decodeValue(decoder, objects)
			if err != nil {
				return nil, err
			}
			list.Append(value)
		}
		_, err := decoder.Token()
		return list, err
	}
	return token, nil
}

func decodeObject(decoder *json.Decoder, objects bool) (any, error) {
	array, object := NewMap[Key, any](), NewMap[string, any]()
	for decoder.More() {
		name, err := decoder.Token()
		if err != nil {
			return nil, err
		}
		value, err := decodeValue(decoder, objects)
		if err != nil {
			return nil, err
		}
		if objects {
			object.Set(ToString(name), value)
		} else {
			array.Set(StringKey(ToString(name)), value)
		}
	}
	_, err := decoder.Token()
	if objects {
		return NewObject(object), err
	}
	return array, err
}

// JSONValue is json_decode($text, true): nil for text that is no JSON, as for null.
func JSONValue(text string) any {
	v, err := JSONDecode(text)
	if err != nil {
		return nil
	}
	return v
}
