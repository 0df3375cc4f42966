package app

import (
	"database/sql"
	"fmt"
	"os"

	"github.com/alicebob/miniredis/v2"
	"github.com/gin-contrib/sessions"
	"github.com/gin-contrib/sessions/cookie"
	"github.com/gin-gonic/gin"
	_ "github.com/glebarez/go-sqlite"
	"github.com/redis/go-redis/v9"
)

// fixtures are what a row may need beside the context. They are made when a proof asks for them.
type fixtures struct {
	schema string
}

// registrations are the proofs' functions by name; the generated files fill them.
var registrations = map[string]func(router *gin.Engine, made *fixtures){}

// Engines makes one engine for each proof. views is a glob of HTML templates, schema the path of the SQL that fills a
// fresh database.
func Engines(views, schema string) (map[string]*gin.Engine, error) {
	script, err := os.ReadFile(schema)
	if err != nil {
		return nil, err
	}
	engines := make(map[string]*gin.Engine, len(registrations))
	for name, register := range registrations {
		router := gin.New()
		router.Use(gin.Recovery())
		store := cookie.NewStore([]byte("a-secret-of-thirty-two-bytes-len"))
		store.Options(sessions.Options{Path: "/", HttpOnly: true})
		router.Use(sessions.Sessions("gin_session", store))
		router.LoadHTMLGlob(views)
		register(router, &fixtures{schema: string(script)})
		engines[name] = router
	}
	return engines, nil
}

// db is a fresh database in memory.
func (f *fixtures) db() *sql.DB {
	db, err := sql.Open("sqlite", ":memory:")
	if err != nil {
		panic(err)
	}
	// A second connection would see a database of its own.
	db.SetMaxOpenConns(1)
	if _, err := db.Exec(f.schema); err != nil {
		panic(fmt.Errorf("schema: %w", err))
	}
	return db
}

// rdb is a fresh Redis in this process.
func (f *fixtures) rdb() *redis.Client {
	server := miniredis.NewMiniRedis()
	if err := server.Start(); err != nil {
		panic(err)
	}
	return redis.NewClient(&redis.Options{Addr: server.Addr()})
}
