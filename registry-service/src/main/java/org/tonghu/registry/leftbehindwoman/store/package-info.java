/** Left-behind women in the store; contacts, household and health are sealed. */
@NullMarked
package org.tonghu.registry.leftbehindwoman.store;

import org.jspecify.annotations.NullMarked;
