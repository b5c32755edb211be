package org.tonghu.training.person;

/**
 * What a person of the workforce is by occupation. The first four are whom 民发〔2019〕34号 prefers for
 * the two roles.
 */
public enum Profession {
    COMMITTEE_MEMBER,
    GRADUATE_VILLAGE_OFFICIAL,
    SOCIAL_WORKER,
    TOWNSHIP_STAFF,
    INSTITUTION_STAFF,
    VOLUNTEER,
    OTHER
}
