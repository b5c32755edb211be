package org.tonghu.registry.worklist;

import java.util.Collection;
import java.util.Map;
import org.tonghu.registry.listing.Sight;

/** The names that a reader of a list needs to know whom an item is about. */
public interface NamedChildren {

    /** A child as lists name it. */
    record Named(String name, String registrationNumber) {

        /** Names stay out of logs. */
        @Override
        public String toString() {
            return "Named[" + registrationNumber + "]";
        }
    }

    /** By id; without those out of sight. */
    Map<String, Named> named(Collection<String> children, Sight sight);
}
