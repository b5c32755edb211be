package org.tonghu.registry.duplicate.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.or;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.child.Children;
import org.tonghu.registry.child.FamilyParent;
import org.tonghu.registry.child.NameKey;
import org.tonghu.registry.child.Spelling;
import org.tonghu.registry.child.Standing;
import org.tonghu.registry.duplicate.Pair;
import org.tonghu.registry.duplicate.Pairs;
import org.tonghu.registry.duplicate.Profile;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.registry.listing.support.Visible;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.starter.time.BusinessClock;
import org.tonghu.starter.web.PageRequest;

@Component
class StoredPairs implements Pairs {

    private final Aggregates<PairDocument> documents;
    private final Children children;
    private final Spelling spelling;
    private final Outlines outlines;
    private final BusinessClock clock;

    StoredPairs(
            Aggregates<PairDocument> pairDocuments,
            Children children,
            Spelling spelling,
            Outlines outlines,
            BusinessClock clock) {
        this.documents = pairDocuments;
        this.children = children;
        this.spelling = spelling;
        this.outlines = outlines;
        this.clock = clock;
    }

    @Override
    public Optional<Pair> find(String id, Sight sight) {
        return documents.find(Visible.to(sight, eq(id))).map(PairDocument::pair);
    }

    @Override
    public Pair enter(Pair.Step step) {
        return documents.insertOrFind(document(step.pair()), step.events()).pair();
    }

    @Override
    public Pair save(Pair.Step step) {
        return documents.update(document(step.pair()), step.events()).pair();
    }

    @Override
    public Listed<Pair> list(
            Pair.@Nullable State state, @Nullable String child, Sight sight, Wanted wanted) {
        var request = new PageRequest(wanted.limit(), wanted.cursor());
        var page = documents.page(filter(state, child, sight), request, "-points");
        return new Listed<>(page.items().stream().map(PairDocument::pair).toList(), page.next());
    }

    @Override
    public long count(Pair.@Nullable State state, @Nullable String child, Sight sight) {
        return documents.count(filter(state, child, sight));
    }

    @Override
    public List<Profile> candidates(Profile child) {
        return outlines.alike(child).stream().map(this::profile).flatMap(Optional::stream).toList();
    }

    @Override
    public Optional<Profile> profile(String child) {
        return children.find(child, Sight.ALL).filter(it -> !it.isJoined()).map(this::profile);
    }

    private Profile profile(Child child) {
        var identity = child.identity();
        var number = identity.citizenId();
        return new Profile(
                child.id(),
                NameKey.of(identity.name()),
                spelling.letters(identity.name()),
                identity.sex(),
                identity.birthDate(),
                number == null ? null : number.lookup(),
                child.facts().residence().township(),
                child.facts().parents().stream()
                        .map(FamilyParent::name)
                        .filter(Objects::nonNull)
                        .map(NameKey::of)
                        .collect(Collectors.toSet()));
    }

    private static Bson filter(Pair.@Nullable State state, @Nullable String child, Sight sight) {
        var all = new ArrayList<Bson>();
        all.add(Visible.to(sight));
        if (state != null) {
            all.add(eq("state", state.name()));
        }
        if (child != null) {
            all.add(or(eq("one", child), eq("other", child)));
        }
        return and(all);
    }

    private PairDocument document(Pair pair) {
        var one = seenFor(pair.one());
        var other = seenFor(pair.other());
        var codes = new LinkedHashSet<>(one);
        codes.addAll(other);
        codes.remove(Standing.JOINED);
        if (codes.contains(Sight.SEALED)) {
            codes.retainAll(List.of(Sight.SEALED));
        }
        return new PairDocument(
                pair.id(),
                pair.revision(),
                List.copyOf(codes),
                one,
                other,
                pair.one(),
                pair.other(),
                pair.points(),
                pair.signs(),
                pair.state(),
                pair.state() != Pair.State.JOINED && pair.state() != Pair.State.DIFFERENT,
                pair.keep(),
                pair.reason(),
                pair.by(),
                pair.on());
    }

    private List<String> seenFor(String child) {
        return children.find(child, Sight.ALL)
                .map(it -> children.visibleTo(it, clock.today()))
                .orElse(List.of(Sight.SEALED));
    }
}
