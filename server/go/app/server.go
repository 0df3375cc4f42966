package app

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"
	"time"

	"github.com/gin-gonic/gin"
	"github.com/gin-gonic/gin/render"
	"github.com/glebarez/sqlite"
	"gorm.io/driver/mysql"
	"gorm.io/driver/postgres"
	"gorm.io/gorm"
	"laragin.dev/orm"
	"laragin.dev/php"
)

// NewHandler is the application on a database: routes registers what it answers.
func NewHandler(db *gorm.DB, routes func(*gin.Engine)) http.Handler {
	engine := gin.New()
	// Queries reach the request's context, and what stands in it, through Gin's.
	engine.ContextWithFallback = true
	engine.HandleMethodNotAllowed = true
	engine.RedirectTrailingSlash = false
	engine.RedirectFixedPath = false
	engine.UseRawPath = true
	engine.UnescapePathValues = true
	engine.HTMLRender = views{}
	engine.Use(gin.CustomRecovery(func(c *gin.Context, problem any) {
		err, ok := problem.(error)
		if !ok {
			err = fmt.Errorf("%v", problem)
		}
		fail(c, err)
	}))
	routes(engine)
	inner := routed(engine)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		inner.ServeHTTP(w, r.WithContext(orm.WithDB(r.Context(), db)))
	})
}

// views are the templates, which are Blade in PHP: none of them is converted.
type views struct{}

func (views) Instance(name string, _ any) render.Render {
	panic("the view " + name + " is not converted")
}

// OpenDatabase connects to the database that config/database.php names.
func OpenDatabase() (*gorm.DB, error) {
	name := php.ToString(Config("database.default", Env("DB_CONNECTION", "sqlite")))
	at := func(key string, fallback any) string {
		return php.ToString(Config("database.connections."+name+"."+key, fallback))
	}
	switch driver := at("driver", name); driver {
	case "sqlite":
		return orm.Open(sqlite.Open(at("database", Env("DB_DATABASE", "database/database.sqlite"))))
	case "mysql", "mariadb":
		return orm.Open(mysql.Open(fmt.Sprintf("%s:%s@tcp(%s:%s)/%s?charset=%s&parseTime=true&loc=UTC",
			at("username", ""), at("password", ""), at("host", "127.0.0.1"), at("port", "3306"), at("database", ""), at("charset", "utf8mb4"))))
	case "pgsql":
		return orm.Open(postgres.Open(fmt.Sprintf("host=%s user=%s password=%s dbname=%s port=%s sslmode=%s",
			at("host", "127.0.0.1"), at("username", ""), at("password", ""), at("database", ""), at("port", "5432"), at("sslmode", "prefer"))))
	default:
		return nil, fmt.Errorf("the database driver %s is not supported", driver)
	}
}

// Serve answers requests until the process is told to end, and then finishes those under way.
func Serve(handler http.Handler, address string) error {
	server := &http.Server{
		Addr: address, Handler: handler,
		ReadHeaderTimeout: 10 * time.Second, ReadTimeout: 60 * time.Second, WriteTimeout: 120 * time.Second, IdleTimeout: 120 * time.Second,
	}
	stop, cancel := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer cancel()
	failed := make(chan error, 1)
	go func() { failed <- server.ListenAndServe() }()
	slog.Info("listening", "address", address)
	select {
	case err := <-failed:
		return err
	case <-stop.Done():
	}
	ending, done := context.WithTimeout(context.Background(), 30*time.Second)
	defer done()
	if err := server.Shutdown(ending); err != nil && !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}

// BasePath is base_path($path): the folder that the server runs in stands for the application's.
func BasePath(path ...string) string { return inFolder("", path) }

// StoragePath is storage_path($path).
func StoragePath(path ...string) string { return inFolder("storage", path) }

// PublicPath is public_path($path).
func PublicPath(path ...string) string { return inFolder("public", path) }

// ResourcePath is resource_path($path).
func ResourcePath(path ...string) string { return inFolder("resources", path) }

// DatabasePath is database_path($path).
func DatabasePath(path ...string) string { return inFolder("database", path) }

// ConfigPath is config_path($path).
func ConfigPath(path ...string) string { return inFolder("config", path) }

// AppPath is app_path($path).
func AppPath(path ...string) string { return inFolder("app", path) }

func inFolder(folder string, path []string) string {
	root, err := os.Getwd()
	if err != nil {
		root = "."
	}
	return filepath.Join(append([]string{root, folder}, path...)...)
}
