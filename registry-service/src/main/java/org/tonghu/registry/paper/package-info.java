/** Official papers of a child and the one file of each child (一人一档). */
@NullMarked
package org.tonghu.registry.paper;

import org.jspecify.annotations.NullMarked;
