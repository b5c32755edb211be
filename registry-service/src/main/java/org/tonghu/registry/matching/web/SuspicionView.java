package org.tonghu.registry.matching.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.matching.Checked;
import org.tonghu.registry.matching.Column;
import org.tonghu.registry.matching.ListKind;
import org.tonghu.registry.matching.MatchedBy;
import org.tonghu.registry.matching.Relation;
import org.tonghu.registry.matching.Suggestion;
import org.tonghu.registry.matching.Suspicion;
import org.tonghu.starter.access.ShowsChildren;
import org.tonghu.starter.problem.Language;

/**
 * A suspicion with its explanation.
 *
 * @param list on which it was said first
 * @param message what it may mean and what to look at
 * @param explanation how the row was matched, in words
 * @param says what the row says
 * @param verification the one that counts; null while it is open
 * @param earlier verifications that were taken back
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record SuspicionView(
        String id,
        String child,
        ListKind kind,
        YearMonth month,
        String list,
        Relation relation,
        MatchedBy matchedBy,
        Suggestion suggestion,
        String clause,
        String message,
        String explanation,
        List<Said> says,
        LocalDate raisedOn,
        LocalDate dueOn,
        boolean overdue,
        Suspicion.State state,
        @Nullable Checked verification,
        List<Checked> earlier)
        implements ShowsChildren {

    record Said(String column, String title, String value) {}

    static SuspicionView of(Suspicion it, LocalDate today) {
        var open = it.state() == Suspicion.State.OPEN;
        var all = it.verifications();
        var language = Language.current();
        return new SuspicionView(
                it.id(),
                it.child(),
                it.kind(),
                it.month(),
                it.list(),
                it.relation(),
                it.matchedBy(),
                it.suggestion(),
                it.suggestion().clause(),
                language.pick(it.suggestion().zh(), it.suggestion().en()),
                explanation(it, language),
                it.kind().columns().stream()
                        .filter(column -> it.says().containsKey(column.name()))
                        .map(column -> said(it, column, language))
                        .toList(),
                it.raisedOn(),
                it.dueOn(),
                open && today.isAfter(it.dueOn()),
                it.state(),
                it.verification(),
                open ? all : all.subList(0, all.size() - 1));
    }

    private static String explanation(Suspicion it, Language language) {
        var kind = it.kind();
        return language.pick(
                "%s %s《%s》：%s，%s。"
                        .formatted(
                                kind.office().zh(),
                                it.month(),
                                kind.zh(),
                                it.relation().zh(),
                                it.matchedBy().zh()),
                "%s, %s, %s: %s, %s."
                        .formatted(
                                kind.office().en(),
                                it.month(),
                                kind.en(),
                                it.relation().en(),
                                it.matchedBy().en()));
    }

    private static Said said(Suspicion it, Column column, Language language) {
        var value = it.says().getOrDefault(column.name(), "");
        var shown =
                column.choices().stream()
                        .filter(choice -> choice.code().equals(value))
                        .map(choice -> language.pick(choice.zh(), choice.code()))
                        .findFirst()
                        .orElse(value);
        return new Said(column.name(), language.pick(column.zh(), column.en()), shown);
    }

    @Override
    public Collection<String> childrenShown() {
        return List.of(child);
    }

    @Override
    public String toString() {
        return "SuspicionView[" + id + "]";
    }
}
