@NullMarked
package org.tonghu.registry.classification.web;

import org.jspecify.annotations.NullMarked;
