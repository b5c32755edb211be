package org.tonghu.registry.confidential;

import java.util.List;
import java.util.Optional;
import org.tonghu.starter.domain.Refused;

/** All recognitions under seal; found through the child alone. */
public interface SealedRecognitions {

    /** The oldest first. */
    List<SealedRecognition> of(String child);

    Optional<SealedRecognition> find(String child, String id);

    /**
     * @throws Refused if one is open for the child
     */
    SealedRecognition enter(SealedRecognition recognition);

    SealedRecognition save(SealedRecognition recognition);
}
