package orm

import (
	"fmt"
	"time"

	"laragin.dev/php"
)

// JSONTime is a time as models show it in arrays and JSON: 2006-01-02T15:04:05.000000Z, in UTC.
func JSONTime(moment time.Time) string {
	return moment.UTC().Format("2006-01-02T15:04:05.000000Z")
}

// timeLayouts are the texts that columns and requests have for times.
var timeLayouts = []string{
	DateFormat,
	"2006-01-02",
	"2006-01-02 15:04:05.999999999",
	"2006-01-02 15:04:05.999999999Z07:00",
	"2006-01-02 15:04:05.999999999 Z07:00",
	"2006-01-02T15:04:05.999999999Z07:00",
	"2006-01-02T15:04:05.999999999",
	"2006-01-02 15:04",
	"2006-01-02T15:04",
}

// toTime is the time that Eloquent reads from a value: a time, the seconds of Unix, or a text.
func toTime(value any) (time.Time, error) {
	if moment, ok := momentOf(value); ok {
		return moment, nil
	}
	if bytes, ok := value.([]byte); ok {
		value = string(bytes)
	}
	if n, ok := value.(int64); ok {
		value = int(n)
	}
	if php.IsNumeric(value) {
		return time.Unix(int64(php.ToInt(value)), 0).In(time.UTC), nil
	}
	if !php.IsString(value) {
		return time.Time{}, fmt.Errorf("%s is no time", php.GetDebugType(value))
	}
	text := php.ToString(value)
	for _, layout := range timeLayouts {
		if moment, err := time.ParseInLocation(layout, text, time.UTC); err == nil {
			return moment, nil
		}
	}
	return time.Time{}, fmt.Errorf("%q is no time that can be read", text)
}

// startOfDay is what a `date` cast gives.
func startOfDay(moment time.Time) time.Time {
	return time.Date(moment.Year(), moment.Month(), moment.Day(), 0, 0, 0, 0, moment.Location())
}
