@NullMarked
package org.tonghu.registry.changerequest.web;

import org.jspecify.annotations.NullMarked;
