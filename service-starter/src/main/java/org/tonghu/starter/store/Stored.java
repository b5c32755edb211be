package org.tonghu.starter.store;

/**
 * A flat record kept as one document. The component {@code id} carries {@code @BsonId}; {@code
 * revision} starts at 1 and grows by one with each change (0 in a record not yet stored).
 */
public interface Stored {
    String id();

    long revision();
}
