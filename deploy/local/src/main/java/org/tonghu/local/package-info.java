/**
 * The launcher of the local platform: every part a process of its own, one command for all of them.
 */
@NullMarked
package org.tonghu.local;

import org.jspecify.annotations.NullMarked;
