package org.tonghu.registry.changerequest.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.changerequest.Field;
import org.tonghu.registry.child.CitizenId;
import org.tonghu.registry.child.Identity;
import org.tonghu.registry.child.Sex;

/** Those parts of an identity that a proposal is about; the citizen ID is masked in answers. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record IdentityPart(
        @Nullable @Size(min = 1, max = 100) @Pattern(regexp = ".*\\S.*") String name,
        @Nullable Sex sex,
        @Nullable LocalDate birthDate,
        @Nullable @Pattern(regexp = "0[1-9]|[1-4]\\d|5[0-6]|97|98") String ethnicGroup,
        @Nullable @Size(max = 40) String citizenId) {

    static final IdentityPart NONE = new IdentityPart(null, null, null, null, null);

    static IdentityPart of(Identity it, Set<Field> fields) {
        var id = it.citizenId();
        return new IdentityPart(
                fields.contains(Field.NAME) ? it.name() : null,
                fields.contains(Field.SEX) ? it.sex() : null,
                fields.contains(Field.BIRTH_DATE) ? it.birthDate() : null,
                fields.contains(Field.ETHNIC_GROUP) ? it.ethnicGroup() : null,
                fields.contains(Field.CITIZEN_ID) && id != null ? id.masked() : null);
    }

    @Nullable CitizenId number() {
        return citizenId == null ? null : CitizenId.normalised(citizenId);
    }

    @Nullable Object value(Field field) {
        return switch (field) {
            case NAME -> name;
            case SEX -> sex;
            case BIRTH_DATE -> birthDate;
            case ETHNIC_GROUP -> ethnicGroup;
            case CITIZEN_ID -> citizenId;
            default -> null;
        };
    }

    /** Names stay out of logs. */
    @Override
    public String toString() {
        return "IdentityPart[]";
    }
}
