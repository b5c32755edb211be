@NullMarked
package org.tonghu.registry.delegatedcare.web;

import org.jspecify.annotations.NullMarked;
