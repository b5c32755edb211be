/** Uploading tables, asking for tables, and the maps of their columns. */
@NullMarked
package org.tonghu.registry.importing.web;

import org.jspecify.annotations.NullMarked;
