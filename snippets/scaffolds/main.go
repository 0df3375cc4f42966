// prefix: gin:main
// description: A whole main.go: timeouts, structured logs, no trusted proxies, and a shutdown that lets requests finish
// stops: :8080, /healthz

package main

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/gin-gonic/gin"
)

func main() {
	slog.SetDefault(slog.New(slog.NewJSONHandler(os.Stderr, nil)))
	if err := run(); err != nil {
		slog.Error("server stopped", "error", err)
		os.Exit(1)
	}
}

// run serves until the process is asked to stop, then lets running requests finish. One process serves every request:
// what is opened here is shared by all handlers, and lives until the server stops.
func run() error {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()

	router, err := newRouter()
	if err != nil {
		return err
	}
	server := &http.Server{
		Addr:    ":8080",
		Handler: router,
		// Without timeouts a slow client keeps its connection for ever.
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       30 * time.Second,
		WriteTimeout:      60 * time.Second,
		IdleTimeout:       2 * time.Minute,
	}
	failed := make(chan error, 1)
	go func() { failed <- server.ListenAndServe() }()
	slog.Info("listening", "addr", server.Addr)

	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
		stop() // A second signal ends the process at once.
	}
	deadline, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	defer cancel()
	if err := server.Shutdown(deadline); err != nil {
		return errors.Join(err, server.Close())
	}
	return nil
}

func newRouter() (*gin.Engine, error) {
	router := gin.New()
	// A panic answers 500 instead of ending the process. Goroutines that handlers start are not covered.
	router.Use(gin.Recovery())
	// Gin believes X-Forwarded-For of every client unless told whom to trust: name your load balancer here.
	if err := router.SetTrustedProxies(nil); err != nil {
		return nil, err
	}
	router.GET("/healthz", func(c *gin.Context) { c.Status(http.StatusNoContent) })
	return router, nil
}
