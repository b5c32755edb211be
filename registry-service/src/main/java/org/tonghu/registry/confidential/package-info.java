/**
 * Recognition of children living with HIV: by named county officers alone, on a certificate of the
 * centre for disease control, under seal. It is in no list, no export, no event and no work list.
 */
@NullMarked
package org.tonghu.registry.confidential;

import org.jspecify.annotations.NullMarked;
