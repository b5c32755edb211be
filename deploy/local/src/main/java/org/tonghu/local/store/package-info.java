/**
 * The embedded store: mongo-java-server on an H2 file, made durable and fast enough for a small
 * site.
 */
@NullMarked
package org.tonghu.local.store;

import org.jspecify.annotations.NullMarked;
