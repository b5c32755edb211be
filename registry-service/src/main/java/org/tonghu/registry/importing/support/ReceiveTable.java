package org.tonghu.registry.importing.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.multipart.MultipartFile;
import org.tonghu.registry.importing.ColumnMap;
import org.tonghu.registry.importing.Import;
import org.tonghu.registry.importing.Import.Format;
import org.tonghu.registry.importing.Imports;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.files.FileRule;
import org.tonghu.starter.files.FileStore;
import org.tonghu.starter.files.FileType;
import org.tonghu.starter.jobs.Job;
import org.tonghu.starter.jobs.Jobs;
import org.tonghu.starter.tables.TableFormat;

/** Takes a table in: its columns are checked at once, its rows by a job. */
@Component
public class ReceiveTable {

    private final FileStore files;
    private final Imports imports;
    private final Jobs jobs;
    private final FileRule rule;

    ReceiveTable(
            FileStore files,
            Imports imports,
            Jobs jobs,
            @Value("${tonghu.registry.largest-table:50MB}") DataSize most) {
        this.files = files;
        this.imports = imports;
        this.jobs = jobs;
        this.rule = new FileRule(most.toBytes(), Set.of(FileType.CSV, FileType.XLSX));
    }

    /** An import and the job that reads it. */
    public record Received(Import received, Job job) {}

    /**
     * The same file, sent again by the same units under the same map, is the first import.
     *
     * @throws org.tonghu.starter.problem.Problem if it is no table, or lacks a column
     */
    public Received receive(
            String id,
            MultipartFile upload,
            ColumnMap map,
            String charset,
            Caller caller,
            LocalDate today) {
        var declared = Objects.requireNonNullElse(upload.getContentType(), "");
        var format = checked(upload, map, charset);
        var file = files.keep(id, upload, declared, rule);
        var units = caller.reach().stream().sorted().toList();
        var key = String.join("/", file.fingerprint(), map.code(), String.join(",", units));
        var sent = asSent(id, key, units, map, format, charset, caller, today);
        var received = imports.enter(sent);
        if (!received.id().equals(id)) {
            files.delete(id);
        }
        var what = new ImportChildren.What(received.id(), received.sentOn());
        return new Received(received, jobs.start(received.id(), ImportChildren.KIND, what, caller));
    }

    private static Import asSent(
            String id,
            String key,
            List<String> units,
            ColumnMap map,
            Format format,
            String charset,
            Caller caller,
            LocalDate today) {
        return new Import(
                id, 0, key, units, map.code(), id, format, charset, caller.id(), today, null);
    }

    private static Format checked(MultipartFile upload, ColumnMap map, String charset) {
        try (InputStream content = upload.getInputStream()) {
            var format = format(upload);
            try (var plain = PlainTable.of(content);
                    var table = plain.read(format, charset, map)) {
                Columns.of(map, table.header());
            }
            return format;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Format format(MultipartFile upload) throws IOException {
        try (var head = upload.getInputStream()) {
            return Format.valueOf(TableFormat.of(head.readNBytes(4)).name());
        }
    }
}
