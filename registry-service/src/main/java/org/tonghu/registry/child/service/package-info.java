/** What the other services ask of and tell the registry about a child. */
@NullMarked
package org.tonghu.registry.child.service;

import org.jspecify.annotations.NullMarked;
