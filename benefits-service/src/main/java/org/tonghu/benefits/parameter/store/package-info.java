/** Parameters in the store, and the national ones that ship as resources. */
@NullMarked
package org.tonghu.benefits.parameter.store;

import org.jspecify.annotations.NullMarked;
