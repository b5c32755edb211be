package org.tonghu.registry.classification;

/** How the household's need has been established. */
public enum EconomicStatus {
    MINIMUM_LIVING_GUARANTEE,
    DESTITUTE_SUPPORT,
    REGISTERED_POOR,
    /** The policy's list is open (包括……): a person decides about other hardship. */
    OTHER_HARDSHIP
}
