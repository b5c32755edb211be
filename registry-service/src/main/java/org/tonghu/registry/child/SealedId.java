package org.tonghu.registry.child;

/**
 * A citizen ID as the record keeps it.
 *
 * @param cipher the number, encrypted for this child
 * @param lookup keyed hash of the normalised number, for look-up and uniqueness
 * @param masked what lists and pages show
 */
public record SealedId(String cipher, String lookup, String masked) {}
