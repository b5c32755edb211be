package org.tonghu.institution.institution;

import org.jspecify.annotations.Nullable;

/** Which part of a list is wanted. @param cursor where the part before ended; null for the first */
public record Window(int limit, @Nullable String cursor) {}
