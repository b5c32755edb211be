package org.tonghu.registry.statistics.web;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.tonghu.starter.tables.TableFormat;
import org.tonghu.starter.tables.Tables;

/** A table as a file, CSV with a byte order mark so that office programs read the Chinese. */
final class TableFiles {

    private TableFiles() {}

    static ResponseEntity<byte[]> answer(
            String name,
            TableFormat format,
            List<String> header,
            List<? extends List<? extends @Nullable Object>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var table = Tables.write(format, bytes, header, true)) {
            rows.forEach(table::row);
        }
        var disposition =
                ContentDisposition.attachment().filename(name + "." + format.extension()).build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(bytes.toByteArray());
    }
}
