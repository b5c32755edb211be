package org.tonghu.registry.changerequest.web;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tonghu.registry.changerequest.ChangeRequest;
import org.tonghu.registry.changerequest.Field;
import org.tonghu.registry.changerequest.Told;
import org.tonghu.registry.child.Change;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.child.Children;
import org.tonghu.registry.child.Correction;
import org.tonghu.registry.child.FactGroup;
import org.tonghu.registry.child.Source;
import org.tonghu.registry.classification.ClassifyChild;
import org.tonghu.registry.listing.Sight;
import org.tonghu.starter.domain.Refused;
import org.tonghu.starter.problem.NotFound;
import org.tonghu.starter.store.Duplicate;

/** Carries an approved proposal into the child's record. */
@Component
class Correcting {

    private static final Sight EVERYTHING = new Sight(true, Set.of());

    private final Children children;
    private final ClassifyChild classify;

    Correcting(Children children, ClassifyChild classify) {
        this.children = children;
        this.classify = classify;
    }

    Child child(ChangeRequest request) {
        return children.find(request.child(), EVERYTHING)
                .orElseThrow(() -> new NotFound("child", request.child()));
    }

    /** The record as it would be; nothing is written. */
    Change outcome(Child child, ChangeRequest request, LocalDate today) {
        var proposal = request.proposal();
        var told = Told.by(child).taking(proposal.fields(), proposal.wanted());
        var from = proposal.validFrom();
        var declared = Source.declared(today, request.by());
        var correction =
                new Correction(
                        told.identity(),
                        told.facts(),
                        from == null || !from.isBefore(today)
                                ? Set.of()
                                : groups(proposal.fields()),
                        from == null ? declared : declared.validFrom(from));
        return child.correct(correction, classify);
    }

    /** What is told for days gone by is told even where the record says so for today already. */
    private static Set<FactGroup> groups(Set<Field> fields) {
        return fields.stream().map(Field::group).collect(Collectors.toSet());
    }

    /** Told again it changes nothing: what the record says already is no correction. */
    void correct(Child child, ChangeRequest request, LocalDate today) {
        var change = outcome(child, request, today);
        if (change.events().isEmpty()) {
            return;
        }
        try {
            children.save(change, today);
        } catch (Duplicate e) {
            throw new Refused(
                    "CITIZEN_ID_TAKEN",
                    "郑民文〔2020〕57号 二(二)2",
                    "该公民身份号码已登记在另一档案，请先核对是否为同一儿童。",
                    "Another record holds this citizen ID; find out first whether it is the same child.");
        }
    }
}
