/** Photo and attachments of a child: scans of evidence, signed papers, reports. */
@NullMarked
package org.tonghu.registry.document;

import org.jspecify.annotations.NullMarked;
