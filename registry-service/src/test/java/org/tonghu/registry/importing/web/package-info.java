@NullMarked
package org.tonghu.registry.importing.web;

import org.jspecify.annotations.NullMarked;
