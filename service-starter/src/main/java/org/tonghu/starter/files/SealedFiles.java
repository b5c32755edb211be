package org.tonghu.starter.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.core.io.InputStreamSource;
import org.tonghu.starter.crypto.LookupHash;

/** Checks files and hands them on to be kept. */
final class SealedFiles implements FileStore {

    private static final String UNKNOWN_TYPE = "application/octet-stream";

    private final GridFiles files;
    private final LookupHash hash;
    private final ContentScan scan;

    SealedFiles(GridFiles files, LookupHash hash, ContentScan scan) {
        this.files = files;
        this.hash = hash;
        this.scan = scan;
    }

    @Override
    public StoredFile keep(
            String id, InputStreamSource content, String declaredType, FileRule rule) {
        try {
            Inspection seen = Inspection.of(content, rule.mostBytes());
            FileType type = checked(seen, declaredType, rule);
            if (!harmless(content, type)) {
                throw FileFaults.harmful();
            }
            return kept(id, content, seen, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public StoredFile keepOwn(String id, InputStreamSource content, FileType type) {
        try {
            return kept(id, content, Inspection.of(content, Long.MAX_VALUE), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileType checked(Inspection seen, String declared, FileRule rule) {
        if (seen.bytes() == 0) {
            throw FileFaults.empty();
        }
        if (seen.bytes() > rule.mostBytes()) {
            throw FileFaults.tooLarge(rule);
        }
        FileType type =
                seen.type().filter(rule.types()::contains).orElseThrow(() -> FileFaults.type(rule));
        String said = declared.strip();
        boolean told = !said.isEmpty() && !said.startsWith(UNKNOWN_TYPE);
        if (told && type != FileType.CSV && !said.startsWith(type.mediaType())) {
            throw FileFaults.notAsDeclared(type);
        }
        return type;
    }

    private boolean harmless(InputStreamSource content, FileType type) {
        try {
            return scan.isHarmless(content, type);
        } catch (IOException e) {
            throw FileFaults.notScanned();
        }
    }

    private StoredFile kept(String id, InputStreamSource content, Inspection seen, FileType type)
            throws IOException {
        Optional<StoredFile> before = files.find(id);
        if (before.isPresent()) {
            return before.get();
        }
        StoredFile file = new StoredFile(id, type, seen.bytes(), hash.of(seen.sha256()));
        files.write(file, content);
        return file;
    }

    @Override
    public Optional<StoredFile> find(String id) {
        return files.find(id);
    }

    @Override
    public InputStream open(String id) {
        return files.open(id);
    }

    @Override
    public void delete(String id) {
        files.delete(id);
    }

    @Override
    public void sealAnew(String id) {
        files.sealAnew(id);
    }
}
