/**
 * Facts as callers send and read them: disabilities, incidents, parents and their circumstances,
 * with what is checked about each.
 */
@NullMarked
package org.tonghu.registry.classification.support.evidence;

import org.jspecify.annotations.NullMarked;
