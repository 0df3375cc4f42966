// prefix: gin:upload
// description: File upload with a size limit, types told by the content, and a name that the client does not choose
// stops: uploadImage, "image", 5 << 20

package web

import (
	"crypto/rand"
	"errors"
	"io"
	"mime/multipart"
	"net/http"
	"path/filepath"

	"github.com/gin-gonic/gin"
)

// uploadImage keeps the uploaded file below dir. Nothing that the client says about it is believed: neither its name
// nor its type.
func uploadImage(dir string) gin.HandlerFunc {
	const maxSize = 5 << 20
	extensions := map[string]string{"image/jpeg": ".jpg", "image/png": ".png", "image/webp": ".webp"}
	return func(c *gin.Context) {
		// Gin has no upload_max_filesize: MaxMultipartMemory is only what stays in memory. A little is for the form itself.
		c.Request.Body = http.MaxBytesReader(c.Writer, c.Request.Body, maxSize+(4<<10))
		upload, err := c.FormFile("image")
		var tooLarge *http.MaxBytesError
		if errors.As(err, &tooLarge) || err == nil && upload.Size > maxSize {
			c.JSON(http.StatusRequestEntityTooLarge, gin.H{"message": "The file is too large."})
			return
		}
		if err != nil {
			c.JSON(http.StatusUnprocessableEntity, gin.H{"message": "A file is required."})
			return
		}
		kind, err := sniff(upload)
		if err != nil {
			_ = c.Error(err)
			c.JSON(http.StatusInternalServerError, gin.H{"message": "Server Error"})
			return
		}
		extension, ok := extensions[kind]
		if !ok {
			c.JSON(http.StatusUnprocessableEntity, gin.H{"message": "The file must be a JPEG, PNG or WebP."})
			return
		}
		name := rand.Text() + extension
		if err := c.SaveUploadedFile(upload, filepath.Join(dir, name)); err != nil {
			_ = c.Error(err)
			c.JSON(http.StatusInternalServerError, gin.H{"message": "Server Error"})
			return
		}
		c.JSON(http.StatusCreated, gin.H{"name": name, "size": upload.Size})
	}
}

// sniff tells the media type by the first bytes of the content.
func sniff(upload *multipart.FileHeader) (string, error) {
	file, err := upload.Open()
	if err != nil {
		return "", err
	}
	defer file.Close()
	head := make([]byte, 512)
	n, err := io.ReadFull(file, head)
	if err != nil && !errors.Is(err, io.EOF) && !errors.Is(err, io.ErrUnexpectedEOF) {
		return "", err
	}
	return http.DetectContentType(head[:n]), nil
}
