package org.tonghu.benefits.child.store;

import org.tonghu.benefits.eligibility.Assessment;
import org.tonghu.benefits.eligibility.Facts;

/** What is encrypted of a determination. */
record SealedAssessment(Facts facts, Assessment assessment) {}
