@NullMarked
package org.tonghu.registry.move.web;

import org.jspecify.annotations.NullMarked;
