package org.tonghu.registry.child;

/** How names sound: two that are written differently may be one. */
public interface Spelling {

    /** The name in letters, without tones and blanks; ü is v. */
    String letters(String name);
}
