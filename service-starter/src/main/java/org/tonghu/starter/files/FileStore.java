package org.tonghu.starter.files;

import java.io.InputStream;
import java.util.Optional;
import org.springframework.core.io.InputStreamSource;

/** Files of this service, each sealed with a key of its own. */
public interface FileStore {

    /**
     * Keeps the file under the id; one that is there already stays as it is.
     *
     * @param declaredType what the sender says it is; may be empty
     * @throws org.tonghu.starter.problem.Invalid at {@code #/part/file} for a file that is empty,
     *     of another type than allowed or declared, or that the scan refuses
     * @throws org.tonghu.starter.problem.Problem 413 for one that is too large, 503 if it could not
     *     be scanned
     */
    StoredFile keep(String id, InputStreamSource content, String declaredType, FileRule rule);

    /** Keeps what this service has made itself: it is neither limited nor scanned. */
    StoredFile keepOwn(String id, InputStreamSource content, FileType type);

    Optional<StoredFile> find(String id);

    /** The plain content; the caller closes it. */
    InputStream open(String id);

    void delete(String id);

    /** Seals the file's key with the newest key of the service; its content stays as it is. */
    void sealAnew(String id);
}
