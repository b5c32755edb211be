package org.tonghu.registry.delegatedcare;

/**
 * Where the parents are and how they keep in touch.
 *
 * @param place where they work
 * @param contactsPerWeek how often they speak with the child and the carer; at least once is asked
 *     (未成年人保护法 第二十三条)
 */
public record ParentsContact(String place, String phone, int contactsPerWeek) {

    public boolean isTooRare() {
        return contactsPerWeek < 1;
    }

    /** Never shown by accident. */
    @Override
    public String toString() {
        return "ParentsContact[…]";
    }
}
