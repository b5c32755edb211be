@NullMarked
package org.tonghu.registry.reminder.web;

import org.jspecify.annotations.NullMarked;
