@NullMarked
package org.tonghu.registry.emergency.web;

import org.jspecify.annotations.NullMarked;
