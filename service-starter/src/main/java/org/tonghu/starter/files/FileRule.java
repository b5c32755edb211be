package org.tonghu.starter.files;

import java.util.Set;

/**
 * Which files are taken.
 *
 * @param mostBytes largest file
 * @param types by content
 */
public record FileRule(long mostBytes, Set<FileType> types) {

    public FileRule {
        types = Set.copyOf(types);
    }
}
