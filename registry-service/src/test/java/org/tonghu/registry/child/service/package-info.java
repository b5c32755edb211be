@NullMarked
package org.tonghu.registry.child.service;

import org.jspecify.annotations.NullMarked;
