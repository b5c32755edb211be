package org.tonghu.registry.matching;

/** What a row means for a child on record. */
public sealed interface Verdict {

    /** A person has to find out. */
    record Suspected(Suggestion suggestion) implements Verdict {}

    /** The record says so already. */
    record OnRecord() implements Verdict {}

    /** Such a row about such a person says nothing about the child. */
    record SaysNothing() implements Verdict {}

    static Verdict suspected(Suggestion suggestion) {
        return new Suspected(suggestion);
    }

    /** A suspicion, unless the record says so already. */
    static Verdict unless(boolean onRecord, Suggestion suggestion) {
        return onRecord ? new OnRecord() : new Suspected(suggestion);
    }

    static Verdict nothing() {
        return new SaysNothing();
    }
}
