package org.tonghu.registry.orphancare;

/**
 * Who raises the orphan.
 *
 * @param relationship what the guardian is to the child, two digits of GB/T 4761
 */
public record Guardian(String name, String relationship, String phone, String address) {

    /** Never shown by accident. */
    @Override
    public String toString() {
        return "Guardian[…]";
    }
}
