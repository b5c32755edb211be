/**
 * Applications for recognition as an orphan or a de facto unattended child: received, verified by
 * the township, confirmed or refused by the county, each in its time. No step makes a case public.
 */
@NullMarked
package org.tonghu.registry.application;

import org.jspecify.annotations.NullMarked;
