package org.tonghu.registry.duplicate.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.child.Sex;
import org.tonghu.registry.duplicate.Likeness;
import org.tonghu.registry.duplicate.Pair;
import org.tonghu.starter.access.ShowsChildren;

/**
 * Two records that may be of one child. Of a record out of the reader's sight only the unit is
 * told, to be asked by a move request.
 *
 * @param keep the record that stands for both, or shall
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record PairView(
        String id,
        Side one,
        Side other,
        int points,
        List<Explained> signs,
        Pair.State state,
        @Nullable String keep,
        Pair.@Nullable Reason reason,
        LocalDate on)
        implements ShowsChildren {

    record Explained(Likeness.Sign sign, int points, String message) {

        static Explained of(Likeness.Sign sign, Locale locale) {
            var english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
            return new Explained(sign, sign.points(), english ? sign.en() : sign.zh());
        }
    }

    /** One record; all but the unit is absent where it is out of sight. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Side(
            String unit,
            @Nullable String child,
            @Nullable String registrationNumber,
            @Nullable String name,
            @Nullable Sex sex,
            @Nullable LocalDate birthDate,
            @Nullable String citizenId,
            @Nullable String township) {

        static Side unseen(String unit) {
            return new Side(unit, null, null, null, null, null, null, null);
        }

        static Side of(Child child, String unit) {
            var identity = child.identity();
            var number = identity.citizenId();
            return new Side(
                    unit,
                    child.id(),
                    child.registrationNumber(),
                    identity.name(),
                    identity.sex(),
                    identity.birthDate(),
                    number == null ? null : number.masked(),
                    child.facts().residence().township());
        }
    }

    static PairView of(Pair pair, Side one, Side other, Locale locale) {
        return new PairView(
                pair.id(),
                one,
                other,
                pair.points(),
                pair.signs().stream().sorted().map(it -> Explained.of(it, locale)).toList(),
                pair.state(),
                pair.keep(),
                pair.reason(),
                pair.on());
    }

    @Override
    public Collection<String> childrenShown() {
        return Stream.of(one.child(), other.child()).flatMap(Stream::ofNullable).toList();
    }
}
