package org.tonghu.registry.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.Wanted;

/** All documents of children. */
public interface Documents {

    /** Those kinds only, whoever asks for a document of another one finds none. */
    Optional<Document> find(String id, Set<DocumentKind> kinds, Sight sight);

    Document enter(Document.Step step, List<String> visibleTo);

    Document save(Document.Step step);

    /** The child's documents, the oldest first. */
    Listed<Document> of(String child, Set<DocumentKind> kinds, Sight sight, Wanted wanted);

    /** The same file, already with this child and not withdrawn. */
    Optional<Document> sameFile(String child, String fingerprint);

    /** The signed scans of a paper. */
    List<Document> ofPaper(String paper);
}
