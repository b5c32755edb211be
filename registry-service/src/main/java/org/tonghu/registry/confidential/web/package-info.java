/** What named county officers do under seal. */
@NullMarked
package org.tonghu.registry.confidential.web;

import org.jspecify.annotations.NullMarked;
