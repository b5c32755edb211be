package org.tonghu.registry.importing.support;

import java.util.List;
import org.tonghu.registry.child.Change;
import org.tonghu.registry.importing.Batch;

/** What is to be done about some rows: the children to enter, and what to write down first. */
record Judgement(Batch batch, List<Change> entries) {}
