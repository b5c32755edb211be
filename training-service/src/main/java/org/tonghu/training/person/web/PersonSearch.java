package org.tonghu.training.person.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What to look for; everything given must fit. Personal data, so it never stands in a URL. */
record PersonSearch(
        @Nullable @Size(min = 1, max = 60) String name,
        @Nullable @Size(max = 40) String idNumber,
        @Nullable @Pattern(regexp = PersonRequest.PHONE) String phone,
        @Nullable @Size(min = 1, max = 40) String unit) {

    @Override
    public String toString() {
        return "PersonSearch[…]";
    }
}
