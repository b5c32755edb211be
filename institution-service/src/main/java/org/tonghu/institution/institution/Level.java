package org.tonghu.institution.institution;

/** Which government set the institution up. */
public enum Level {
    CITY,
    COUNTY
}
