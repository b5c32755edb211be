/**
 * Mandatory reporting, emergency handling, assessment and help, guardianship intervention, and
 * monitoring that prevents harm (四位一体加监测预防, 郑民文〔2020〕57号 二(四)1, 二(四)2). What is known here is open
 * to those who work on the case and to those who supervise them, to nobody else.
 */
@NullMarked
package org.tonghu.registry.protection;

import org.jspecify.annotations.NullMarked;
