/** Receiving, verifying and deciding applications for recognition. */
@NullMarked
package org.tonghu.registry.application.web;

import org.jspecify.annotations.NullMarked;
