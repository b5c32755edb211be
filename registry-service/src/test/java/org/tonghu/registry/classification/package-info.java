@NullMarked
package org.tonghu.registry.classification;

import org.jspecify.annotations.NullMarked;
