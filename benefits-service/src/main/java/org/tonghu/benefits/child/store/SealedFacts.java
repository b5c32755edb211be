package org.tonghu.benefits.child.store;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.benefits.child.CareSpell;
import org.tonghu.benefits.eligibility.Facts;

/** What is encrypted of a child. */
record SealedFacts(List<CareSpell> care, Facts facts, @Nullable LocalDate leftOn) {}
