package org.tonghu.registry.changerequest.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.changerequest.Field;
import org.tonghu.registry.classification.support.evidence.Faults;

/**
 * A correction as it is proposed.
 *
 * @param fields what it is about; one that is listed without a value is to be cleared
 * @param validFrom first day on which it is so; from the approval on where absent
 * @param evidence what it rests on
 */
record ChangeRequestEntry(
        @NotBlank @Size(max = 64) String child,
        @NotEmpty @Size(max = 13) List<@NotNull Field> fields,
        @Nullable @Valid IdentityPart identity,
        @Nullable @Valid FactsPart facts,
        @Nullable LocalDate validFrom,
        @NotBlank @Size(max = 2000) String reason,
        @NotBlank @Size(max = 2000) String evidence) {

    private static final Set<Field> NEVER_EMPTY =
            EnumSet.of(Field.NAME, Field.SEX, Field.BIRTH_DATE, Field.HOUSEHOLD_REGISTRATION);

    Set<Field> about() {
        return EnumSet.copyOf(fields);
    }

    IdentityPart identityOrNone() {
        return identity == null ? IdentityPart.NONE : identity;
    }

    FactsPart factsOrNone() {
        return facts == null ? FactsPart.NONE : facts;
    }

    void check(LocalDate today, Faults faults) {
        faults.day("#/validFrom", validFrom);
        if (validFrom != null && validFrom.isAfter(today)) {
            faults.add(
                    "#/validFrom", "IN_THE_FUTURE", "生效日期不得晚于今天。", "The day lies in the future.");
        }
        for (var field : Field.values()) {
            var listed = about().contains(field);
            if (listed && NEVER_EMPTY.contains(field) && value(field) == null) {
                faults.missing(pointer(field));
            }
            if (!listed && value(field) != null) {
                faults.notApplicable(pointer(field));
            }
        }
        if (about().contains(Field.PARENTS) && factsOrNone().parentsOrNone().size() != 2) {
            faults.add("#/facts/parents", "LENGTH", "须填写父母双方。", "Both parents are needed.");
        }
        for (int i = 0; i < factsOrNone().parentsOrNone().size(); i++) {
            factsOrNone().parentsOrNone().get(i).entry().check("#/facts/parents/" + i, faults);
        }
    }

    private @Nullable Object value(Field field) {
        return field.isIdentity() ? identityOrNone().value(field) : factsOrNone().value(field);
    }

    /** Where the value of a field stands in the body. */
    static String pointer(Field field) {
        var words = field.name().toLowerCase(Locale.ROOT).split("_");
        var name = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            name.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return (field.isIdentity() ? "#/identity/" : "#/facts/") + name;
    }
}
