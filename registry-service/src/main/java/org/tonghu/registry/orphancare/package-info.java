/**
 * What an orphan in a family is given on paper: the child welfare certificate (儿童福利证) and the care
 * agreement with the guardian (孤儿养育协议), whose keeping is checked every year.
 */
@NullMarked
package org.tonghu.registry.orphancare;

import org.jspecify.annotations.NullMarked;
