package org.tonghu.registry.protection;

/** Where a case is in the chain: emergency handling, assessment, help, closure, review. */
public enum CaseStage {
    EMERGENCY,
    ASSESSMENT,
    PLANNING,
    HELP,
    CLOSED,
    REVIEWED
}
