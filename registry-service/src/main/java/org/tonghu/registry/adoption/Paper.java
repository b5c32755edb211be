package org.tonghu.registry.adoption;

import java.time.LocalDate;

/** A step that is proven by a paper: its day, and where the paper is found. */
public record Paper(LocalDate on, String reference) {

    /** References may name people. */
    @Override
    public String toString() {
        return "Paper[" + on + "]";
    }
}
