/** Tables as CSV and XLSX, read and written as a stream. */
@NullMarked
package org.tonghu.starter.tables;

import org.jspecify.annotations.NullMarked;
