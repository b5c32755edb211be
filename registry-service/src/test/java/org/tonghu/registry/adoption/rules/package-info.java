@NullMarked
package org.tonghu.registry.adoption.rules;

import org.jspecify.annotations.NullMarked;
