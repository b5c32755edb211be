@NullMarked
package org.tonghu.registry.referral.web;

import org.jspecify.annotations.NullMarked;
