// Command proofs serves every proof's Go, one Gin engine each, chosen by a header of the request.
package main

import (
	"fmt"
	"log"
	"net"
	"net/http"
	"os"

	"github.com/gin-gonic/gin"

	"example.com/shop/internal/app"
)

// proofHeader names the proof a request is for. No handler sees it.
const proofHeader = "X-Laragin-Proof"

func main() {
	gin.SetMode(gin.ReleaseMode)
	engines, err := app.Engines(os.Getenv("PROOF_VIEWS"), os.Getenv("PROOF_SCHEMA"))
	if err != nil {
		log.Fatal(err)
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("http://%s\n", listener.Addr())
	log.Fatal(http.Serve(listener, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		engine, ok := engines[r.Header.Get(proofHeader)]
		if !ok {
			http.Error(w, "no such proof", http.StatusNotImplemented)
			return
		}
		r.Header.Del(proofHeader)
		engine.ServeHTTP(w, r)
	})))
}
