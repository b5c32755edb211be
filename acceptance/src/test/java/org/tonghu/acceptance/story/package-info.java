/** The acceptance stories: what people and partners do with the platform, told step by step. */
@NullMarked
package org.tonghu.acceptance.story;

import org.jspecify.annotations.NullMarked;
