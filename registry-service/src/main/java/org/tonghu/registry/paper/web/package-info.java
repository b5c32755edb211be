/** Issuing papers, attaching the signed scan, and the file of a child. */
@NullMarked
package org.tonghu.registry.paper.web;

import org.jspecify.annotations.NullMarked;
