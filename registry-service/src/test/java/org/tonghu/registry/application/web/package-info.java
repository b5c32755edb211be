@NullMarked
package org.tonghu.registry.application.web;

import org.jspecify.annotations.NullMarked;
