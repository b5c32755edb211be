@NullMarked
package org.tonghu.registry.application;

import org.jspecify.annotations.NullMarked;
