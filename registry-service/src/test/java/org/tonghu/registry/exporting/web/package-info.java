@NullMarked
package org.tonghu.registry.exporting.web;

import org.jspecify.annotations.NullMarked;
