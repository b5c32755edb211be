@NullMarked
package org.tonghu.institution.institution.web;

import org.jspecify.annotations.NullMarked;
