package org.tonghu.registry.importing.support;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.core.io.FileSystemResource;
import org.springframework.stereotype.Component;
import org.tonghu.registry.importing.Batches;
import org.tonghu.registry.importing.Import;
import org.tonghu.starter.files.FileStore;
import org.tonghu.starter.files.FileType;
import org.tonghu.starter.tables.TableFormat;
import org.tonghu.starter.tables.TableWriter;
import org.tonghu.starter.tables.Tables;

/** The tables that go back to the sender: refused rows with reasons, and what differs. */
@Component
public class ReturnedTables {

    private static final List<String> DIFFERING = List.of("行号", "登记编号", "栏目", "表中内容", "登记簿内容");

    private final FileStore files;
    private final Batches batches;

    ReturnedTables(FileStore files, Batches batches) {
        this.files = files;
        this.batches = batches;
    }

    public static String refused(String importId) {
        return importId + "-refused";
    }

    public static String differing(String importId) {
        return importId + "-differing";
    }

    void write(Import it, List<String> header) {
        var columns = new ArrayList<>(header);
        var why = columns.indexOf(Columns.WHY);
        if (why < 0) {
            columns.add(Columns.WHY);
        }
        keep(
                refused(it.id()),
                it.format(),
                columns,
                table ->
                        batches.each(
                                it.id(),
                                batch ->
                                        batch.refused()
                                                .forEach(row -> {
                                                    var cells = new ArrayList<>(row.cells());
                                                    if (why < 0) {
                                                        cells.add(row.why());
                                                    } else {
                                                        cells.set(why, row.why());
                                                    }
                                                    table.row(cells);
                                                })));
        keep(
                differing(it.id()),
                it.format(),
                DIFFERING,
                table ->
                        batches.each(
                                it.id(),
                                batch ->
                                        batch.differing()
                                                .forEach(one ->
                                                        table.row(
                                                                List.of(
                                                                        one.row(),
                                                                        one.registrationNumber(),
                                                                        one.column(),
                                                                        one.inTable(),
                                                                        one.onFile())))));
    }

    private void keep(
            String id, Import.Format format, List<String> header, Consumer<TableWriter> rows) {
        var type = TableFormat.valueOf(format.name());
        try (var plain = PlainTable.empty()) {
            try (OutputStream to = Files.newOutputStream(plain.path());
                    var table = Tables.write(type, to, header, true)) {
                rows.accept(table);
            }
            var content = new FileSystemResource(plain.path());
            files.keepOwn(id, content, FileType.valueOf(format.name()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
