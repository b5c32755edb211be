/** Files: checked by their content, kept sealed. */
@NullMarked
package org.tonghu.starter.files;

import org.jspecify.annotations.NullMarked;
