@NullMarked
package org.tonghu.registry.paper.web;

import org.jspecify.annotations.NullMarked;
