/** Adding and reading documents. */
@NullMarked
package org.tonghu.registry.document.web;

import org.jspecify.annotations.NullMarked;
