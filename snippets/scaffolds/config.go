// prefix: gin:config
// description: Settings from the environment, read and checked once at the start, all problems at once
// stops: settings, DATABASE_URL, databaseURL

package web

import (
	"cmp"
	"encoding/hex"
	"errors"
	"fmt"
	"strconv"
	"time"
)

// settings are read once: Go does not read .env by itself, so let the shell, the container or systemd set them.
type settings struct {
	addr        string
	databaseURL string
	sessionKey  []byte
	timeout     time.Duration
	isDebug     bool
}

// loadSettings reads with os.Getenv, or with a function of a map in tests.
func loadSettings(getenv func(string) string) (settings, error) {
	loaded := settings{
		addr:        cmp.Or(getenv("ADDR"), ":8080"),
		databaseURL: getenv("DATABASE_URL"),
	}
	var problems []error
	if loaded.databaseURL == "" {
		problems = append(problems, errors.New("DATABASE_URL is not set"))
	}
	var err error
	if loaded.sessionKey, err = hex.DecodeString(getenv("SESSION_KEY")); err != nil || len(loaded.sessionKey) != 32 {
		problems = append(problems, errors.New("SESSION_KEY must be 64 hexadecimal digits: openssl rand -hex 32"))
	}
	if loaded.timeout, err = time.ParseDuration(cmp.Or(getenv("TIMEOUT"), "30s")); err != nil {
		problems = append(problems, fmt.Errorf("TIMEOUT: %w", err))
	}
	if loaded.isDebug, err = strconv.ParseBool(cmp.Or(getenv("DEBUG"), "false")); err != nil {
		problems = append(problems, fmt.Errorf("DEBUG: %w", err))
	}
	return loaded, errors.Join(problems...)
}
