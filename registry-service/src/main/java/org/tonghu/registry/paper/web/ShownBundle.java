package org.tonghu.registry.paper.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import org.springframework.core.io.AbstractResource;
import org.springframework.http.ResponseEntity;
import org.tonghu.starter.access.ShowsChildren;

/** A ZIP archive that is gone from the disk once it has been sent. */
final class ShownBundle extends AbstractResource implements ShowsChildren {

    private final Path archive;
    private final long bytes;
    private final String child;

    private ShownBundle(Path archive, long bytes, String child) {
        this.archive = archive;
        this.bytes = bytes;
        this.child = child;
    }

    static ResponseEntity<ShownBundle> answer(Path archive, String child) {
        return ResponseEntity.ok()
                .header("Content-Type", "application/zip")
                .header("Content-Disposition", "attachment; filename=\"file-" + child + ".zip\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .body(new ShownBundle(archive, archive.toFile().length(), child));
    }

    @Override
    public Collection<String> childrenShown() {
        return List.of(child);
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return Files.newInputStream(archive, StandardOpenOption.DELETE_ON_CLOSE);
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public long contentLength() {
        return bytes;
    }

    @Override
    public String getDescription() {
        return "file of a child";
    }
}
