@NullMarked
package org.tonghu.registry.confidential.web;

import org.jspecify.annotations.NullMarked;
