package org.tonghu.registry.visit;

/** Something found on a visit that somebody must do something about. */
public record VisitFinding(RiskFlag flag, String note) {}
