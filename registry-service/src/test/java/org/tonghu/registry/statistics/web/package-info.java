@NullMarked
package org.tonghu.registry.statistics.web;

import org.jspecify.annotations.NullMarked;
