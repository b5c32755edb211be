package org.tonghu.registry.exporting.support;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.FileSystemResource;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.child.Children;
import org.tonghu.registry.child.Secrets;
import org.tonghu.registry.exporting.Export;
import org.tonghu.registry.importing.ChildField;
import org.tonghu.registry.importing.ColumnMap;
import org.tonghu.registry.importing.support.ChildCells;
import org.tonghu.registry.importing.support.PlainTable;
import org.tonghu.registry.listing.Sight;
import org.tonghu.starter.files.FileStore;
import org.tonghu.starter.files.FileType;
import org.tonghu.starter.tables.TableFormat;
import org.tonghu.starter.tables.TableWriter;
import org.tonghu.starter.tables.Tables;

/** Writes children as rows, and their ids beside them: whoever fetches the table has seen them. */
@Component
class WriteChildren {

    private final Children children;
    private final Secrets secrets;
    private final FileStore files;

    WriteChildren(Children children, Secrets secrets, FileStore files) {
        this.children = children;
        this.secrets = secrets;
        this.files = files;
    }

    /**
     * @return number of rows
     */
    long write(Export export, ColumnMap map, Sight sight, LocalDate today) {
        try (var table = PlainTable.empty();
                var ids = PlainTable.empty()) {
            var rows = new long[1];
            try (OutputStream to = Files.newOutputStream(table.path());
                    var writer = open(export, map, to);
                    BufferedWriter list = Files.newBufferedWriter(ids.path())) {
                children.each(
                        export.selection().query(),
                        sight,
                        child -> {
                            writer.row(cells(child, export, map, today));
                            add(child.id(), list);
                            rows[0]++;
                        });
            }
            var type = FileType.valueOf(export.format().name());
            files.keepOwn(export.id(), new FileSystemResource(table.path()), type);
            files.keepOwn(export.idsFile(), new FileSystemResource(ids.path()), FileType.CSV);
            return rows[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(String id, BufferedWriter list) {
        try {
            list.append(id).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TableWriter open(Export export, ColumnMap map, OutputStream to) {
        var format = TableFormat.valueOf(export.format().name());
        return Tables.write(format, to, List.copyOf(map.columns().values()), export.bom());
    }

    private List<String> cells(Child child, Export export, ColumnMap map, LocalDate today) {
        var known = ChildCells.of(child, today);
        var cells = new ArrayList<String>();
        for (var field : map.columns().keySet()) {
            var cell =
                    field == ChildField.CITIZEN_ID
                            ? number(child, export.citizenIds())
                            : known.getOrDefault(field, "");
            cells.add(map.wordFor(field, cell));
        }
        return cells;
    }

    private String number(Child child, boolean inFull) {
        var sealed = child.identity().citizenId();
        if (sealed == null) {
            return "";
        }
        return inFull ? secrets.open(sealed, child.id()).number() : sealed.masked();
    }
}
