package org.tonghu.registry.child;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Seals and opens what is kept encrypted, each bound to the child it belongs to. */
public interface Secrets {

    SealedId seal(CitizenId number, String child);

    /** The number itself: only for an act that is logged as such. */
    CitizenId open(SealedId sealed, String child);

    /** The keyed hash under which a number can be looked for. */
    String lookup(CitizenId number);

    /** Sealed alike for yes and no, so that its presence tells nothing. */
    String sealHealth(boolean livingWithHiv, String child);

    /** That the child lives with HIV, with the day on which it was recognised. */
    String sealRecognition(LocalDate livingWithHivSince, String child);

    boolean livingWithHiv(String sealed, String child);

    /** Day of the recognition; null where none was sealed. */
    @Nullable LocalDate livingWithHivSince(String sealed, String child);
}
