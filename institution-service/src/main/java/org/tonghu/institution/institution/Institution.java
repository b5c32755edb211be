package org.tonghu.institution.institution;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A body that looks after children, or the authority's rescue body that may become one. The code is
 * chosen when it is entered and never changes.
 *
 * @param unit code of the managing unit (reporting unit) that answers for it
 * @param creditCode unified social credit code (GB 32100-2015); a wrong check character warns only
 * @param beds places for children
 */
public record Institution(
        Code code,
        long revision,
        String name,
        Kind kind,
        Level level,
        String unit,
        LegalForm legalForm,
        @Nullable String creditCode,
        int beds,
        Fitness fitness,
        List<Contact> contacts) {

    public Institution {
        contacts = List.copyOf(contacts);
    }

    /** Three to thirty-two capitals, digits and hyphens, for example {@code ZZ-CWI}. */
    public record Code(String value) {

        public static final String FORM = "[A-Z0-9-]{3,32}";

        private static final Pattern PATTERN = Pattern.compile(FORM);

        public Code {
            if (!PATTERN.matcher(value).matches()) throw new IllegalArgumentException(value);
        }
    }

    /** Whom to call; office numbers only, nothing about a child. */
    public record Contact(String name, String duty, String phone) {}

    /** 民间机构: not set up by the state, whatever its name says. */
    public boolean isPrivate() {
        return kind == Kind.PRIVATE_INSTITUTION || legalForm.isPrivate();
    }

    /** Names of what differs from another version of this institution. */
    public List<String> changesFrom(Institution before) {
        return Arrays.stream(Institution.class.getRecordComponents())
                .filter(part -> !part.getName().equals("revision"))
                .filter(part -> !Objects.equals(value(part, this), value(part, before)))
                .map(RecordComponent::getName)
                .toList();
    }

    private static @Nullable Object value(RecordComponent part, Institution institution) {
        try {
            return part.getAccessor().invoke(institution);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
