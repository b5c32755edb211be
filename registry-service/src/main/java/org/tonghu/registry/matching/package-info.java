/**
 * Matching with other offices (数据比对): what their monthly lists suggest about children on record,
 * and what a person found out about it. A list never changes a child's rights by itself.
 */
@NullMarked
package org.tonghu.registry.matching;

import org.jspecify.annotations.NullMarked;
