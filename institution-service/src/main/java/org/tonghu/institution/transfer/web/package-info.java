@NullMarked
package org.tonghu.institution.transfer.web;

import org.jspecify.annotations.NullMarked;
