package org.tonghu.starter.files;

import java.io.IOException;
import org.springframework.core.io.InputStreamSource;

/**
 * Looks into each file before it is kept: a bean of this type puts a virus scanner in. Without one,
 * files are taken as they are.
 */
@FunctionalInterface
public interface ContentScan {

    /**
     * @return whether the file may be kept
     * @throws IOException if it could not be looked at; then it is not kept either
     */
    boolean isHarmless(InputStreamSource content, FileType type) throws IOException;
}
