package org.tonghu.registry.classification;

/** Kind of the child's household registration; {@code NONE}: not registered anywhere. */
public enum HouseholdRegistration {
    RURAL,
    URBAN,
    NONE
}
