package org.tonghu.registry.visit;

/** How often a child is to be visited; the intervals are settings. */
public enum RiskLevel {
    NORMAL,
    ELEVATED,
    HIGH
}
