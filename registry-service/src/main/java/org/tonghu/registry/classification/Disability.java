package org.tonghu.registry.classification;

import java.util.List;

/**
 * A certified disability, GB/T 26341-2010.
 *
 * @param type 1 visual, 2 hearing, 3 speech, 4 physical, 5 intellectual, 6 mental, 7 multiple
 * @param grade 1 (heaviest) to 4
 */
public record Disability(int type, int grade) {

    private static final int INTELLECTUAL = 5;
    private static final int MENTAL = 6;
    private static final int MULTIPLE = 7;

    /**
     * Grade 1 or 2 of any type, or any grade of an intellectual or mental disability (民发〔2019〕62号).
     */
    public boolean isSevere() {
        return grade <= 2 || type == INTELLECTUAL || type == MENTAL;
    }

    /** A multiple disability of grade 3 or 4 is severe or not according to its components. */
    private boolean dependsOnComponents() {
        return type == MULTIPLE && grade > 2;
    }

    /**
     * Whether these disabilities are severe; undecided where only an unexplained multiple
     * disability is listed.
     */
    public static Outcome severity(List<Disability> disabilities) {
        if (disabilities.stream().anyMatch(Disability::isSevere)) {
            return Outcome.MET;
        }
        var componentsUnknown =
                !disabilities.isEmpty()
                        && disabilities.stream().allMatch(Disability::dependsOnComponents);
        return componentsUnknown ? Outcome.UNDECIDED : Outcome.NOT_MET;
    }
}
