package org.tonghu.starter.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.tonghu.starter.crypto.FieldCipher;
import org.tonghu.starter.crypto.LookupHash;
import org.tonghu.starter.problem.FieldProblem;
import org.tonghu.starter.problem.Invalid;
import org.tonghu.starter.problem.Problem;
import org.tonghu.starter.trial.TrialTest;

@TrialTest
class FileStoreIT {

    static final FileRule RULE = new FileRule(3_000_000, Set.of(FileType.PDF, FileType.PNG));

    @Autowired FileStore files;
    @Autowired MongoDatabase database;
    @Autowired FieldCipher cipher;
    @Autowired LookupHash hash;

    String id = UUID.randomUUID().toString();

    static ByteArrayResource pdf(int length) {
        byte[] content = new byte[length];
        new Random(length).nextBytes(content);
        byte[] head = "%PDF-1.7 secret of the child".getBytes(StandardCharsets.UTF_8);
        System.arraycopy(head, 0, content, 0, Math.min(head.length, length));
        return new ByteArrayResource(content);
    }

    byte[] read(String file) throws IOException {
        try (InputStream in = files.open(file)) {
            return in.readAllBytes();
        }
    }

    static void refused(String code, Runnable keeping) {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(keeping::run)
                .satisfies(it ->
                        assertThat(it.errors()).extracting(FieldProblem::code).containsOnly(code));
    }

    @Test
    void aFileComesBackAsItWasAndIsSealedInTheStore() throws IOException {
        ByteArrayResource content = pdf(2_500_000);
        StoredFile kept = files.keep(id, content, "application/pdf", RULE);
        assertThat(kept.type()).isEqualTo(FileType.PDF);
        assertThat(kept.bytes()).isEqualTo(2_500_000);
        assertThat(files.find(id)).contains(kept);
        assertThat(read(id)).isEqualTo(content.getByteArray());
        for (Document chunk :
                database.getCollection("files.chunks").find(Filters.eq("files_id", id))) {
            byte[] stored = chunk.get("data", Binary.class).getData();
            assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("secret");
        }
    }

    @Test
    void theSameFileHasTheSameFingerprintAndTheSameIdIsKeptOnce() {
        StoredFile first = files.keep(id, pdf(500), "", RULE);
        StoredFile other = files.keep(UUID.randomUUID().toString(), pdf(500), "", RULE);
        assertThat(other.fingerprint()).isEqualTo(first.fingerprint());
        assertThat(files.keep(id, pdf(600), "", RULE)).isEqualTo(first);
    }

    @Test
    void whatIsNotAllowedIsNotKept() {
        refused("EMPTY_FILE", () -> files.keep(id, pdf(0), "", RULE));
        ByteArrayResource page = new ByteArrayResource("<html>".getBytes(StandardCharsets.UTF_8));
        refused("FILE_TYPE", () -> files.keep(id, page, "image/png", RULE));
        refused("NOT_AS_DECLARED", () -> files.keep(id, pdf(500), "image/png", RULE));
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> files.keep(id, pdf(3_000_001), "", RULE))
                .satisfies(it -> assertThat(it.status()).isEqualTo(413));
        assertThat(files.find(id)).isEmpty();
        files.keep(id, pdf(3_000_000), "", RULE);
    }

    @Test
    void theScanDecidesBeforeAnythingIsKept() {
        GridFiles grid = new GridFiles(database, cipher);
        FileStore refusing = new SealedFiles(grid, hash, (_, _) -> false);
        refused("HARMFUL_FILE", () -> refusing.keep(id, pdf(500), "", RULE));
        FileStore away =
                new SealedFiles(
                        grid,
                        hash,
                        (_, _) -> {
                            throw new IOException("no scanner");
                        });
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> away.keep(id, pdf(500), "", RULE))
                .satisfies(it -> assertThat(it.status()).isEqualTo(503));
        assertThat(files.find(id)).isEmpty();
    }

    @Test
    void anAlteredOrExchangedFileIsNotOpened() {
        files.keep(id, pdf(500), "", RULE);
        String other = UUID.randomUUID().toString();
        files.keep(other, pdf(700), "", RULE);
        var stored = database.getCollection("files.files");
        String key =
                stored.find(Filters.eq(other))
                        .first()
                        .get("metadata", Document.class)
                        .getString("key");
        stored.updateOne(Filters.eq(id), Updates.set("metadata.key", key));
        assertThatThrownBy(() -> read(id)).isInstanceOf(FieldCipher.Undecipherable.class);
        var chunks = database.getCollection("files.chunks");
        Document chunk = chunks.find(Filters.eq("files_id", other)).first();
        byte[] altered = Arrays.copyOf(chunk.get("data", Binary.class).getData(), 500);
        altered[300]++;
        chunks.updateOne(Filters.eq(chunk.get("_id")), Updates.set("data", new Binary(altered)));
        assertThatThrownBy(() -> read(other)).isInstanceOf(Exception.class);
    }

    @Test
    void aFileWhoseKeyIsSealedAnewIsStillReadAndADeletedOneIsGone() throws IOException {
        files.keep(id, pdf(500), "", RULE);
        files.sealAnew(id);
        assertThat(read(id)).isEqualTo(pdf(500).getByteArray());
        files.delete(id);
        files.delete(id);
        assertThat(files.find(id)).isEmpty();
        assertThat(database.getCollection("files.chunks").find(Filters.eq("files_id", id)).first())
                .isNull();
    }
}
