package org.tonghu.starter.files;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.springframework.core.io.AbstractResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.tonghu.starter.access.ShowsChildren;

/**
 * A file as an answer. The access is on disk before its first byte is read; browsers save it and
 * never open it in the place of a page.
 */
public final class ShownFile extends AbstractResource implements ShowsChildren {

    private final FileStore files;
    private final StoredFile file;
    private final List<String> children;

    private ShownFile(FileStore files, StoredFile file, Collection<String> children) {
        this.files = files;
        this.file = file;
        this.children = List.copyOf(children);
    }

    /**
     * @param name without extension, without personal data
     * @param children whose data the file shows
     */
    public static ResponseEntity<ShownFile> answer(
            FileStore files, StoredFile file, String name, Collection<String> children) {
        ContentDisposition saved =
                ContentDisposition.attachment()
                        .filename(name + "." + file.type().extension(), StandardCharsets.UTF_8)
                        .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.type().mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(new ShownFile(files, file, children));
    }

    @Override
    public Collection<String> childrenShown() {
        return children;
    }

    @Override
    public InputStream getInputStream() {
        return files.open(file.id());
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public long contentLength() {
        return file.bytes();
    }

    @Override
    public String getDescription() {
        return "file " + file.id();
    }
}
