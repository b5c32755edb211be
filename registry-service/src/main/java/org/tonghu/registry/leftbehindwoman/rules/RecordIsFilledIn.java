package org.tonghu.registry.leftbehindwoman.rules;

import java.util.stream.Stream;
import org.tonghu.registry.leftbehindwoman.Condition;
import org.tonghu.registry.leftbehindwoman.Woman;

/** How much of what the register asks about a woman is filled in (确保系统信息完整). */
public final class RecordIsFilledIn {

    private static final int ALL = 100;

    private RecordIsFilledIn() {}

    /** 0 to 100. */
    public static int score(Woman woman) {
        var person = woman.person();
        var situation = woman.situation();
        var there =
                Stream.of(
                                person.citizenId() != null,
                                person.ethnicGroup() != null,
                                woman.residence().village() != null,
                                situation.phone() != null,
                                situation.spouse().name() != null,
                                situation.spouse().destination() != null,
                                situation.spouse().phone() != null,
                                situation.household().address() != null,
                                situation.condition().health() != Condition.Health.NOT_ASKED,
                                woman.children().size() >= situation.household().childrenAtHome())
                        .toList();
        return (int) (ALL * there.stream().filter(it -> it).count() / there.size());
    }
}
