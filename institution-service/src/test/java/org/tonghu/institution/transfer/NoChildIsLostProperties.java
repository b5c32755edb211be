package org.tonghu.institution.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.tonghu.starter.domain.Refused;

/**
 * Whatever is tried in whatever order, with the registry or the store failing in between: a child
 * lives in exactly one institution, has at most one open transfer, moves only when a receiver has
 * signed, and no bed is counted that nobody needs.
 */
class NoChildIsLostProperties {

    private static final List<String> CHILDREN = List.of("child-1", "child-2");
    private static final Set<String> PLACES = Set.of("CWI-410122", "ZZ-CWI");

    /** The move that brings the child nearer to its new home, whichever that is now. */
    private static final int ON = -3;

    private static final int LAST = Move.values().length - 1;

    /** One thing tried: a new request or a move, for one of the children, maybe under a failure. */
    record Try(String child, int what, boolean registryDown, boolean savingFails) {}

    @Property(tries = 1000)
    void noWalkThroughTheStateMachineLosesAChild(@ForAll("walks") List<Try> walk) {
        var world = new World();
        CHILDREN.forEach(child -> world.places.put(child, "CWI-410122"));
        world.beds.change(world.county.code(), book -> book.counted(0, 2));
        world.beds.change(world.city.code(), book -> book.counted(0, 0));
        for (int i = 0; i < walk.size(); i++) {
            step(world, walk.get(i), "t" + i);
            check(world);
        }
        finish(world);
        Statistics.label("a child has moved")
                .collect(world.stored.values().stream().anyMatch(NoChildIsLostProperties::arrived))
                .coverage(share -> share.check(true).percentage(most -> most > 30));
    }

    @Provide
    Arbitrary<List<Try>> walks() {
        return Combinators.combine(
                        Arbitraries.of(CHILDREN),
                        Arbitraries.frequencyOf(
                                Tuple.of(2, Arbitraries.just(ON)),
                                Tuple.of(1, Arbitraries.integers().between(-2, LAST))),
                        Arbitraries.of(false, false, false, true),
                        Arbitraries.of(false, false, false, true))
                .as(Try::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(60);
    }

    private static void step(World world, Try tried, String id) {
        world.registryDown = tried.registryDown();
        world.savingFails = tried.savingFails();
        try {
            if (tried.what() == ON) goOn(world, tried.child(), id);
            else if (tried.what() < 0) request(world, tried, id);
            else move(world, tried.child(), Move.values()[tried.what()]);
        } catch (Refused | IllegalStateException refusedOrFailed) {
            // what must hold is checked after every try, refused or not
        } finally {
            world.registryDown = false;
            world.savingFails = false;
        }
    }

    private static void request(World world, Try tried, String id) {
        if (tried.what() == -1) world.request(id, tried.child(), world.county, world.city);
        else world.request(id, tried.child(), world.city, world.county);
    }

    private static void goOn(World world, String child, String id) {
        var stage = latest(world, child).map(transfer -> transfer.stage().name());
        switch (stage.orElse(StageName.CANCELLED)) {
            case REQUESTED -> move(world, child, Move.CONSENT);
            case CONSENTED -> move(world, child, Move.APPROVE);
            case RETURNED -> move(world, child, Move.COMPLETE_PAPERS);
            case APPROVED, POSTPONED -> move(world, child, Move.ACCEPT);
            case ACCEPTED -> move(world, child, Move.HAND_OVER);
            case HANDED_OVER -> move(world, child, Move.RECEIVE);
            case RECEIVED -> move(world, child, Move.COMPLETE);
            case REFUSED, COMPLETED, CANCELLED ->
                    world.request(id, child, world.county, world.city);
        }
    }

    private static Optional<Transfer> latest(World world, String child) {
        return world.stored.values().stream()
                .filter(transfer -> transfer.child().equals(child))
                .reduce((_, last) -> last);
    }

    private static void move(World world, String child, Move move) {
        var latest = latest(world, child);
        if (latest.isEmpty()) return;
        var id = latest.get().id();
        switch (move) {
            case ACCEPT -> world.accept(id, null);
            case COMPLETE -> world.completing.childReceived(id, "system", Moves.NOW);
            default -> world.make(move, id);
        }
    }

    private static void check(World world) {
        for (var child : CHILDREN) {
            assertThat(world.places.get(child)).isIn(PLACES);
            var own = world.stored.values().stream().filter(each -> each.child().equals(child));
            var transfers = own.toList();
            assertThat(transfers.stream().filter(Transfer::isOpen)).hasSizeLessThan(2);
            assertThat(world.places.get(child)).isIn(allowedPlaces(transfers));
        }
    }

    /** Where the last receipt signed has brought the child; either end while it is being told. */
    private static Set<String> allowedPlaces(List<Transfer> transfers) {
        var arrived =
                transfers.stream()
                        .filter(transfer -> transfer.stage().name().arrived())
                        .reduce((_, last) -> last);
        if (arrived.isEmpty()) return Set.of("CWI-410122");
        var last = arrived.get();
        return last.stage() instanceof Stage.Completed
                ? Set.of(last.to().institution())
                : Set.of(last.from().institution(), last.to().institution());
    }

    /** When every event has been delivered, the bed books add up. */
    private static void finish(World world) {
        for (var transfer : List.copyOf(world.stored.values())) {
            if (transfer.stage() instanceof Stage.Received)
                world.completing.childReceived(transfer.id(), "system", Moves.NOW);
            if (transfer.stage() instanceof Stage.Cancelled)
                world.completing.transferCancelled(transfer.id());
        }
        check(world);
        var county = world.beds.of(world.county.code());
        var city = world.beds.of(world.city.code());
        long kept =
                world.stored.values().stream().filter(NoChildIsLostProperties::keepsBed).count();
        assertThat(county.residents()).isEqualTo(livingIn(world, "CWI-410122"));
        assertThat(city.residents()).isEqualTo(livingIn(world, "ZZ-CWI"));
        assertThat(county.arriving().size() + city.arriving().size()).isEqualTo((int) kept);
        assertThat(county.leaving().size() + city.leaving().size()).isEqualTo((int) kept);
    }

    private static boolean arrived(Transfer transfer) {
        return transfer.stage().name().arrived();
    }

    private static boolean keepsBed(Transfer transfer) {
        return transfer.stage().name().keepsBed();
    }

    private static int livingIn(World world, String institution) {
        return (int) world.places.values().stream().filter(institution::equals).count();
    }
}
