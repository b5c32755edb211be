@NullMarked
package org.tonghu.registry.division.web;

import org.jspecify.annotations.NullMarked;
