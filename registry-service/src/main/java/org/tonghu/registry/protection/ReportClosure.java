package org.tonghu.registry.protection;

import java.time.Instant;

/** Why a report led to no case: a written reason, by somebody who answers for it. */
public record ReportClosure(Instant at, String by, String reason) {}
