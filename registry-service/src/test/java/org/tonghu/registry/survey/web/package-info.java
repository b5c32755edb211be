@NullMarked
package org.tonghu.registry.survey.web;

import org.jspecify.annotations.NullMarked;
