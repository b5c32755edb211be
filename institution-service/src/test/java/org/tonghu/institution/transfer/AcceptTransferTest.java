package org.tonghu.institution.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.tonghu.institution.institution.Occupancy;
import org.tonghu.starter.domain.Refused;

class AcceptTransferTest {

    private final World world = new World();

    @Test
    void acceptanceKeepsABedAndAnnouncesTheDeparture() {
        var transfer = approved("t1");

        world.accept(transfer.id(), "B1");

        assertThat(world.free(world.city)).isEqualTo(1);
        assertThat(world.beds.of(world.county.code()).leaving()).containsExactly("t1");
    }

    @Test
    void theLastBedIsGivenOnceAndTheNextChildIsRefused() {
        world.beds.change(world.city.code(), book -> book.counted(0, 1));
        var first = approved("t1");
        var second = approved("t2");

        world.accept(first.id(), null);

        refused("NO_BED_FREE", () -> world.accept(second.id(), null));
        assertThat(world.free(world.city)).isZero();
    }

    @Test
    void oneBedIsKeptForOneChild() {
        world.accept(approved("t1").id(), "B1");
        var second = approved("t2");

        refused("BED_TAKEN", () -> world.accept(second.id(), "B1"));
        assertThat(world.accept(second.id(), "B2").stage().name()).isEqualTo(StageName.ACCEPTED);
    }

    @Test
    void anAcceptanceThatIsNotAllowedKeepsNoBed() {
        var requested = requested("t1");

        refused("MOVE_NOT_ALLOWED_NOW", () -> world.accept(requested.id(), "B1"));
        assertThat(world.free(world.city)).isEqualTo(2);
    }

    @Test
    void anAcceptanceThatCannotBeWrittenGivesTheBedBack() {
        var transfer = approved("t1");
        world.savingFails = true;

        assertThatIllegalStateException().isThrownBy(() -> world.accept(transfer.id(), "B1"));

        assertThat(world.free(world.city)).isEqualTo(2);
        assertThat(world.beds.of(world.county.code()).leaving()).isEmpty();
    }

    @Test
    void anAcceptanceRepeatedAfterACrashBetweenBedAndTransferTakesTheSameBed() {
        world.beds.change(world.city.code(), book -> book.counted(0, 1));
        var transfer = approved("t1");
        world.beds.change(
                world.city.code(),
                book -> book.expect(new Occupancy.Arrival("t1", "B1", Moves.NOW.at())));

        assertThat(world.accept(transfer.id(), "B1").stage().name()).isEqualTo(StageName.ACCEPTED);
        assertThat(world.free(world.city)).isZero();
    }

    @Test
    void aBedKeptForATransferThatKeepsNoneIsFound() {
        var transfer = approved("t1");
        world.beds.change(
                world.city.code(),
                book -> book.expect(new Occupancy.Arrival("t1", "B1", Moves.NOW.at())));

        world.accepting.freeAbandoned(transfer.id());

        assertThat(world.free(world.city)).isEqualTo(2);
    }

    @Test
    void aBedKeptForAnAcceptedChildStays() {
        var transfer = world.accept(approved("t1").id(), "B1");

        world.accepting.freeAbandoned(transfer.id());

        assertThat(world.free(world.city)).isEqualTo(1);
    }

    private Transfer requested(String id) {
        world.places.put("child of " + id, "CWI-410122");
        return world.request(id, "child of " + id, world.county, world.city);
    }

    private Transfer approved(String id) {
        var transfer = requested(id);
        world.make(Move.CONSENT, transfer.id());
        return world.make(Move.APPROVE, transfer.id());
    }

    private static void refused(String reason, Runnable move) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(move::run)
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
