package org.tonghu.registry.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a file that is to be attached.
 *
 * @param paper the paper that this is the signed scan of; null for none
 */
public record Attachment(
        DocumentKind kind, String title, @Nullable LocalDate madeOn, @Nullable String paper) {}
