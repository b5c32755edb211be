package org.tonghu.registry.adoption;

/** Why the law lets a child be adopted: 收养法 第四条; 民法典 第一千零九十三条. */
public enum Ground {
    /** Both parents are dead or declared missing. */
    PARENTS_LOST,
    /** Parents cannot be found: a notice of 60 days comes first. */
    PARENTS_NOT_FOUND,
    /** Parents in special difficulty cannot raise the child and consent. */
    PARENTS_UNABLE
}
