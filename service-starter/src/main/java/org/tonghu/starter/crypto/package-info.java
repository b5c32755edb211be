/** Field encryption, look-up hashes and masking of personal data. */
@NullMarked
package org.tonghu.starter.crypto;

import org.jspecify.annotations.NullMarked;
