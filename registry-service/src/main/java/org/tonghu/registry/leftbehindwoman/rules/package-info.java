/** What is judged about a left-behind woman's record. */
@NullMarked
package org.tonghu.registry.leftbehindwoman.rules;

import org.jspecify.annotations.NullMarked;
