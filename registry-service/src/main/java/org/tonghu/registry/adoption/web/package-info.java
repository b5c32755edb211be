/** The county's register of adoptions, and the keepers' door. */
@NullMarked
package org.tonghu.registry.adoption.web;

import org.jspecify.annotations.NullMarked;
