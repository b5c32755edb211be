package org.tonghu.benefits.eligibility;

/** Words for people, Chinese first. */
public record Text(String zh, String en) {}
