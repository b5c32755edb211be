/**
 * Who looks after a left-behind child in the parents' stead: the delegated-care confirmation
 * (委托照护责任确认书) with its expiry, and admonitions (劝诫) of parents who leave a child without one.
 */
@NullMarked
package org.tonghu.registry.delegatedcare;

import org.jspecify.annotations.NullMarked;
