package org.tonghu.registry.confidential.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.confidential.Certificate;
import org.tonghu.registry.confidential.SealedRecognition;

/** What is sealed: all there is. */
record Content(
        Certificate certificate,
        LocalDate enteredOn,
        String enteredBy,
        SealedRecognition.@Nullable Decision decision) {}
