package org.tonghu.registry.delegatedcare.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.tonghu.registry.delegatedcare.Carer;
import org.tonghu.registry.delegatedcare.Carer.Capacity;
import org.tonghu.registry.delegatedcare.Carer.Fault;

/**
 * The carer.
 *
 * @param relationship what the carer is to the child, two digits of GB/T 4761
 * @param faults what the committee found that forbids entrusting this person; empty if nothing
 */
record CarerEntry(
        @NotBlank @Size(max = 100) String name,
        @NotNull @Pattern(regexp = "[0-9]{2}") String relationship,
        @NotBlank @Size(max = 30) @Pattern(regexp = PHONE) String phone,
        @NotBlank @Size(max = 200) String address,
        @NotNull Capacity capacity,
        @Size(max = 10) List<@NotNull Fault> faults) {

    /** Digits with area code and separators as people write them. */
    static final String PHONE = "\\+?[0-9][0-9 -]{5,18}[0-9]";

    static CarerEntry of(Carer carer) {
        return new CarerEntry(
                carer.name(),
                carer.relationship(),
                carer.phone(),
                carer.address(),
                carer.capacity(),
                carer.faults().stream().sorted().toList());
    }

    Carer carer() {
        return new Carer(name.strip(), relationship, phone, address, capacity, Set.copyOf(faults));
    }

    @Override
    public String toString() {
        return "CarerEntry[…]";
    }
}
