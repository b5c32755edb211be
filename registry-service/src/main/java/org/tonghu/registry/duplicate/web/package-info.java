/** Reading likely duplicates and deciding on them. */
@NullMarked
package org.tonghu.registry.duplicate.web;

import org.jspecify.annotations.NullMarked;
