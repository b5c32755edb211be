@NullMarked
package org.tonghu.registry.division.store;

import org.jspecify.annotations.NullMarked;
