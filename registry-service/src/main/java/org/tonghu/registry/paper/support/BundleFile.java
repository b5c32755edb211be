package org.tonghu.registry.paper.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.child.ChildRecords;
import org.tonghu.registry.child.FileEntry;
import org.tonghu.starter.files.FileStore;
import org.tonghu.starter.files.StoredFile;
import org.tonghu.starter.papers.PaperLayout;
import org.tonghu.starter.papers.PaperPress;

/** Puts the one file of a child together: a catalogue, and every file that a line of it has. */
@Component
public class BundleFile {

    private static final String CATALOGUE = "catalogue-1";

    private final List<ChildRecords> records;
    private final FileStore files;
    private final PaperPress press;

    BundleFile(List<ChildRecords> records, FileStore files, PaperPress press) {
        this.records = records;
        this.files = files;
        this.press = press;
    }

    /** Everything there is about the child, by day. */
    public List<FileEntry> entries(String child) {
        return records.stream()
                .flatMap(it -> it.of(child).stream())
                .sorted(Comparator.comparing(FileEntry::on).thenComparing(FileEntry::kind))
                .toList();
    }

    /** A ZIP archive on disk; whoever sends it deletes it. */
    public Path zip(Child child, LocalDate today) {
        try {
            var archive = Files.createTempFile("tonghu-", ".zip");
            try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
                write(child, today, zip);
                return archive;
            } catch (IOException | RuntimeException e) {
                Files.delete(archive);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Child child, LocalDate today, ZipOutputStream zip) throws IOException {
        var entries = entries(child.id());
        zip.putNextEntry(new ZipEntry("000-catalogue.pdf"));
        zip.write(catalogue(child, entries, today));
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            var file = files.find(entry.id());
            if (file.isPresent()) {
                add(i + 1, entry, file.get(), zip);
            }
        }
    }

    private void add(int number, FileEntry entry, StoredFile file, ZipOutputStream zip)
            throws IOException {
        var name = "%03d-%s-%s.%s";
        zip.putNextEntry(
                new ZipEntry(
                        name.formatted(number, entry.kind(), entry.on(), file.type().extension())));
        try (var content = files.open(file.id())) {
            content.transferTo(zip);
        }
    }

    private byte[] catalogue(Child child, List<FileEntry> entries, LocalDate today) {
        var layout = PaperLayout.of(CATALOGUE);
        var lines = new ArrayList<>(layout.lines());
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            var title = entry.titleZh().replace('|', '｜').replace('{', '｛');
            lines.add("| %d | %s | %s | %s |".formatted(i + 1, entry.on(), entry.kind(), title));
        }
        var values =
                Map.of(
                        "registrationNumber",
                        child.registrationNumber(),
                        "day",
                        today.format(RecordValues.DAY));
        var pdf = new ByteArrayOutputStream();
        press.print(new PaperLayout(CATALOGUE, lines), values, pdf);
        return pdf.toByteArray();
    }
}
