package org.tonghu.registry.document.support;

import static org.tonghu.starter.files.FileType.JPEG;
import static org.tonghu.starter.files.FileType.OFD;
import static org.tonghu.starter.files.FileType.PDF;
import static org.tonghu.starter.files.FileType.PNG;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.multipart.MultipartFile;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.child.Children;
import org.tonghu.registry.document.Attachment;
import org.tonghu.registry.document.Document;
import org.tonghu.registry.document.DocumentKind;
import org.tonghu.registry.document.Documents;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.domain.Refused;
import org.tonghu.starter.files.FileRule;
import org.tonghu.starter.files.FileStore;
import org.tonghu.starter.files.FileType;
import org.tonghu.starter.files.StoredFile;

/** Attaches a file to a child: first the file, then the document that names it. */
@Component
public class Attaching {

    private static final Set<FileType> PICTURES = Set.of(JPEG, PNG);
    private static final Set<FileType> SCANS = Set.of(JPEG, PNG, PDF, OFD);

    private final FileStore files;
    private final Documents documents;
    private final Children children;
    private final long most;

    Attaching(
            FileStore files,
            Documents documents,
            Children children,
            @Value("${tonghu.registry.largest-document:10MB}") DataSize most) {
        this.files = files;
        this.documents = documents;
        this.children = children;
        this.most = most.toBytes();
    }

    /**
     * @throws Refused if the child has the same file already
     * @throws org.tonghu.starter.problem.Problem if the file is not fit to be kept
     */
    public Document attach(
            String id,
            Child child,
            Attachment entry,
            MultipartFile upload,
            Caller caller,
            LocalDate today) {
        var declared = Objects.requireNonNullElse(upload.getContentType(), "");
        var file = files.keep(id, upload, declared, rule(entry.kind()));
        mustBeNew(child.id(), id, file);
        var document =
                new Document(
                        id,
                        0,
                        child.id(),
                        entry.kind(),
                        entry.title(),
                        entry.madeOn(),
                        file.id(),
                        file.type().mediaType(),
                        file.bytes(),
                        file.fingerprint(),
                        caller.id(),
                        today,
                        entry.paper(),
                        null);
        return documents.enter(document.added(), children.visibleTo(child, today));
    }

    private FileRule rule(DocumentKind kind) {
        var picture = kind == DocumentKind.PHOTO || kind == DocumentKind.VISIT_PHOTO;
        return new FileRule(most, picture ? PICTURES : SCANS);
    }

    private void mustBeNew(String child, String id, StoredFile file) {
        var same = documents.sameFile(child, file.fingerprint()).filter(it -> !it.id().equals(id));
        if (same.isPresent()) {
            files.delete(id);
            throw new Refused(
                    "DOCUMENT_ALREADY_ATTACHED",
                    "",
                    "同一文件已在该儿童档案中（" + same.get().id() + "）。",
                    "The same file is with this child already: " + same.get().id() + ".");
        }
    }
}
