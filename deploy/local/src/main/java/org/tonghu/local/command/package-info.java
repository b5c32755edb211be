/** The commands of ./platform. */
@NullMarked
package org.tonghu.local.command;

import org.jspecify.annotations.NullMarked;
