@NullMarked
package org.tonghu.registry.matching.web;

import org.jspecify.annotations.NullMarked;
