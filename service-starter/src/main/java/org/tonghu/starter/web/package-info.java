/** The conventions of the API: pages, revisions, idempotency keys, strict binding. */
@NullMarked
package org.tonghu.starter.web;

import org.jspecify.annotations.NullMarked;
