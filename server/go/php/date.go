package php

import (
	"fmt"
	"strings"
	"time"
)

// Date is date($format, …) of a moment, in the zone of t: for formats that are not known when the Go is written. Where
// they are, t.Format says the same.
func Date(format string, t time.Time) string {
	var text strings.Builder
	for i := 0; i < len(format); i++ {
		c := format[i]
		if c == '\\' {
			i++
			if i < len(format) {
				text.WriteByte(format[i])
			}
			continue
		}
		if layout, ok := layouts[c]; ok {
			text.WriteString(t.Format(layout))
			continue
		}
		if print, ok := dateParts[c]; ok {
			text.WriteString(print(t))
			continue
		}
		text.WriteByte(c)
	}
	return text.String()
}

// MkTime is mktime(…), as a moment: parts that are too large or too small carry over.
func MkTime(hour, minute, second, month, day, year int) time.Time {
	return time.Date(year, time.Month(month), day, hour, minute, second, 0, time.Local)
}

// CheckDate is checkdate($month, $day, $year).
func CheckDate(month, day, year int) bool {
	return month >= 1 && month <= 12 && day >= 1 && year >= 1 && year <= 32767 && day <= daysIn(year, time.Month(month))
}

// AddMonths is $t->addMonths($n) and modify("+n months"): the day stays, and carries over where the month is too short.
func AddMonths(t time.Time, n int) time.Time { return t.AddDate(0, n, 0) }

// AddMonthsNoOverflow is $t->addMonthsNoOverflow($n): the last day where the month is too short.
func AddMonthsNoOverflow(t time.Time, n int) time.Time {
	first := time.Date(t.Year(), t.Month(), 1, t.Hour(), t.Minute(), t.Second(), t.Nanosecond(), t.Location()).AddDate(0, n, 0)
	return first.AddDate(0, 0, min(t.Day(), daysIn(first.Year(), first.Month()))-1)
}

// layouts are the letters that Go's layouts know.
var layouts = map[byte]string{
	'd': "02", 'D': "Mon", 'j': "2", 'l': "Monday",
	'F': "January", 'm': "01", 'M': "Jan", 'n': "1",
	'y': "06", 'a': "pm", 'A': "PM", 'g': "3", 'h': "03", 'H': "15", 'i': "04", 's': "05",
	'O': "-0700", 'P': "-07:00", 'p': "Z07:00",
	'c': "2006-01-02T15:04:05-07:00", 'r': "Mon, 02 Jan 2006 15:04:05 -0700",
}

// dateParts are the other letters.
var dateParts = map[byte]func(t time.Time) string{
	'Y': func(t time.Time) string {
		if t.Year() < 0 {
			return fmt.Sprintf("-%04d", -t.Year())
		}
		return fmt.Sprintf("%04d", t.Year())
	},
	'N': func(t time.Time) string { return fmt.Sprint((int(t.Weekday())+6)%7 + 1) },
	'S': func(t time.Time) string { return OrdinalSuffix(t.Day()) },
	'w': func(t time.Time) string { return fmt.Sprint(int(t.Weekday())) },
	'z': func(t time.Time) string { return fmt.Sprint(t.YearDay() - 1) },
	'W': func(t time.Time) string {
		_, week := t.ISOWeek()
		return fmt.Sprintf("%02d", week)
	},
	'o': func(t time.Time) string {
		year, _ := t.ISOWeek()
		return fmt.Sprint(year)
	},
	't': func(t time.Time) string { return fmt.Sprint(daysIn(t.Year(), t.Month())) },
	'L': func(t time.Time) string { return fmt.Sprint(boolInt(daysIn(t.Year(), time.February) == 29)) },
	'B': func(t time.Time) string {
		utc := t.UTC()
		seconds := (utc.Hour()+1)%24*3600 + utc.Minute()*60 + utc.Second()
		return fmt.Sprintf("%03d", seconds*10/864)
	},
	'G': func(t time.Time) string { return fmt.Sprint(t.Hour()) },
	'u': func(t time.Time) string { return fmt.Sprintf("%06d", t.Nanosecond()/1000) },
	'v': func(t time.Time) string { return fmt.Sprintf("%03d", t.Nanosecond()/1000000) },
	'e': func(t time.Time) string {
		if name := t.Location().String(); name != "" && name != "Local" {
			return name
		}
		return t.Format("MST")
	},
	'I': func(t time.Time) string { return fmt.Sprint(boolInt(t.IsDST())) },
	'T': func(t time.Time) string { return t.Format("MST") },
	'Z': func(t time.Time) string {
		_, offset := t.Zone()
		return fmt.Sprint(offset)
	},
	'U': func(t time.Time) string { return fmt.Sprint(t.Unix()) },
}

// OrdinalSuffix is the letter S of date: st, nd, rd or th.
func OrdinalSuffix(n int) string {
	if n%100 < 11 || n%100 > 13 {
		switch n % 10 {
		case 1:
			return "st"
		case 2:
			return "nd"
		case 3:
			return "rd"
		}
	}
	return "th"
}

func daysIn(year int, month time.Month) int {
	return time.Date(year, month+1, 0, 0, 0, 0, 0, time.UTC).Day()
}

// timeAt is a timestamp in the zone of the process.
func timeAt(seconds int) time.Time { return time.Unix(int64(seconds), 0) }
