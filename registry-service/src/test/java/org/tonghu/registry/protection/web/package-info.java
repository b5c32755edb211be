/** Protection work over the API. */
@NullMarked
package org.tonghu.registry.protection.web;

import org.jspecify.annotations.NullMarked;
