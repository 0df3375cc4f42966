// prefix: gin:test
// description: Table-driven test of a handler with httptest: no server, no network
// stops: createProduct, CreateProduct, http.MethodPost, /products

package web

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/gin-gonic/gin"
)

func TestCreateProduct(t *testing.T) {
	gin.SetMode(gin.TestMode)
	router := gin.New()
	router.Handle(http.MethodPost, "/products", createProduct)

	tests := []struct {
		name   string
		body   string
		status int
		want   string
	}{
		{"valid", `{"name":"Tea","price":0}`, http.StatusCreated, `"name":"Tea"`},
		{"breaks a rule", `{"price":-1}`, http.StatusUnprocessableEntity, `"errors"`},
		{"not JSON", `name=Tea`, http.StatusBadRequest, `"message"`},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			request := httptest.NewRequest(http.MethodPost, "/products", strings.NewReader(test.body))
			request.Header.Set("Content-Type", "application/json")
			recorder := httptest.NewRecorder()

			router.ServeHTTP(recorder, request)

			if recorder.Code != test.status {
				t.Errorf("status %d, want %d: %s", recorder.Code, test.status, recorder.Body)
			}
			if body := recorder.Body.String(); !strings.Contains(body, test.want) {
				t.Errorf("body %s does not contain %s", body, test.want)
			}
		})
	}
}
