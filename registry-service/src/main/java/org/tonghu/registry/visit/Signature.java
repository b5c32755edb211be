package org.tonghu.registry.visit;

/** Who signed the record on the spot, and as what. */
public record Signature(String name, PersonMet as) {}
