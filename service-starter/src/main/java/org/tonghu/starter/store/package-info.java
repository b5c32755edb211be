/** Records with revisions, each saved together with its events in one document update. */
@NullMarked
package org.tonghu.starter.store;

import org.jspecify.annotations.NullMarked;
