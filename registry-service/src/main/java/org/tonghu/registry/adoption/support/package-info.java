/** Keeps the list of adoptable children and seals after registration. */
@NullMarked
package org.tonghu.registry.adoption.support;

import org.jspecify.annotations.NullMarked;
