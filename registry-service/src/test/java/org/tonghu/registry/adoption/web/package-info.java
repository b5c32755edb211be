@NullMarked
package org.tonghu.registry.adoption.web;

import org.jspecify.annotations.NullMarked;
