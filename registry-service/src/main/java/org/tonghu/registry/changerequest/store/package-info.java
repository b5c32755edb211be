/** Proposed corrections in the store; what they say is kept encrypted. */
@NullMarked
package org.tonghu.registry.changerequest.store;

import org.jspecify.annotations.NullMarked;
