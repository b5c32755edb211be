package org.tonghu.starter.files;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.GridFSUploadStream;
import com.mongodb.client.gridfs.model.GridFSFile;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import org.bson.BsonString;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamSource;
import org.tonghu.starter.crypto.FieldCipher;

/** Sealed files in GridFS; beside the content stand type, size, fingerprint and the sealed key. */
final class GridFiles {

    private static final String BUCKET = "files";
    private static final String KEY = "metadata.key";

    private final GridFSBucket bucket;
    private final MongoCollection<Document> files;
    private final MongoCollection<Document> chunks;
    private final FieldCipher cipher;

    GridFiles(MongoDatabase database, FieldCipher cipher) {
        this.bucket = GridFSBuckets.create(database, BUCKET);
        this.files = database.getCollection(BUCKET + ".files");
        this.chunks = database.getCollection(BUCKET + ".chunks");
        this.cipher = cipher;
        chunks.createIndex(
                com.mongodb.client.model.Indexes.ascending("files_id", "n"),
                new com.mongodb.client.model.IndexOptions().unique(true));
    }

    /** The file appears with its last byte; what an earlier attempt left of it goes first. */
    void write(StoredFile file, InputStreamSource content) throws IOException {
        chunks.deleteMany(Filters.eq("files_id", file.id()));
        FileKey key = FileKey.create();
        Document about =
                new Document("type", file.type().name())
                        .append("bytes", file.bytes())
                        .append("fingerprint", file.fingerprint())
                        .append("key", key.sealed(file.id(), cipher));
        GridFSUploadStream to =
                bucket.openUploadStream(
                        new BsonString(file.id()),
                        file.id(),
                        new GridFSUploadOptions().metadata(about));
        try (InputStream from = content.getInputStream()) {
            OutputStream sealing = key.sealing(to, file.id());
            from.transferTo(sealing);
            sealing.close();
        } catch (IOException | RuntimeException e) {
            to.abort();
            throw e;
        }
    }

    Optional<StoredFile> find(String id) {
        return found(id)
                .map(file -> {
                    Document about = Objects.requireNonNull(file.getMetadata());
                    return new StoredFile(
                            id,
                            FileType.valueOf(about.getString("type")),
                            about.getLong("bytes"),
                            about.getString("fingerprint"));
                });
    }

    InputStream open(String id) {
        FileKey key = key(id);
        try {
            return key.opening(bucket.openDownloadStream(new BsonString(id)), id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete(String id) {
        found(id).ifPresent(file -> bucket.delete(file.getId()));
    }

    void sealAnew(String id) {
        files.updateOne(Filters.eq(id), Updates.set(KEY, key(id).sealed(id, cipher)));
    }

    private FileKey key(String id) {
        GridFSFile file = found(id).orElseThrow(() -> new IllegalStateException("no file " + id));
        Document about = Objects.requireNonNull(file.getMetadata());
        return FileKey.opened(about.getString("key"), id, cipher);
    }

    private Optional<GridFSFile> found(String id) {
        @Nullable GridFSFile file = bucket.find(Filters.eq("_id", id)).first();
        return Optional.ofNullable(file);
    }
}
