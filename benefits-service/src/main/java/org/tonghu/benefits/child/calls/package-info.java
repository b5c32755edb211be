/**
 * Where facts come from: the registry tells of children, institution-service of who answers for an
 * institution.
 */
@NullMarked
package org.tonghu.benefits.child.calls;

import org.jspecify.annotations.NullMarked;
