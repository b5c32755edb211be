package org.tonghu.institution.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CompleteTransferTest {

    private static final Transfer.Id ID = new Transfer.Id("t1");

    private final World world = new World();

    @BeforeEach
    void aChildHasBeenReceivedByTheCity() {
        world.places.put("child-1", "CWI-410122");
        world.beds.change(world.county.code(), book -> book.counted(0, 3));
        world.beds.change(world.city.code(), book -> book.counted(0, 1));
        world.request("t1", "child-1", world.county, world.city);
        world.make(Move.CONSENT, ID);
        world.make(Move.APPROVE, ID);
        world.accept(ID, "B1");
        world.make(Move.HAND_OVER, ID);
        world.make(Move.RECEIVE, ID);
    }

    @Test
    void theRegistryLearnsThePlaceAndTheDayAndTheTransferIsCompleted() {
        received();

        assertThat(world.places).containsEntry("child-1", "ZZ-CWI");
        assertThat(world.told).containsEntry("t1", Moves.TODAY);
        assertThat(world.stored.get(ID).stage().name()).isEqualTo(StageName.COMPLETED);
        assertThat(world.beds.of(world.county.code()).residents()).isEqualTo(2);
        assertThat(world.beds.of(world.city.code()).residents()).isEqualTo(2);
    }

    @Test
    void whileTheRegistryIsDownNothingElseHappensAndAfterwardsItEndsTheSame() {
        world.registryDown = true;
        assertThatIllegalStateException().isThrownBy(this::received);
        assertThat(world.stored.get(ID).stage().name()).isEqualTo(StageName.RECEIVED);
        assertThat(world.beds.of(world.city.code()).residents()).isEqualTo(1);

        world.registryDown = false;
        theRegistryLearnsThePlaceAndTheDayAndTheTransferIsCompleted();
    }

    @Test
    void aCrashBeforeTheTransferIsWrittenEndsTheSame() {
        world.savingFails = true;
        assertThatIllegalStateException().isThrownBy(this::received);

        world.savingFails = false;
        theRegistryLearnsThePlaceAndTheDayAndTheTransferIsCompleted();
    }

    @Test
    void beingToldTwiceChangesNothing() {
        received();
        theRegistryLearnsThePlaceAndTheDayAndTheTransferIsCompleted();
    }

    @Test
    void aCancelledTransferGivesTheBedBackHoweverOftenItIsTold() {
        var other = new World();
        other.places.put("child-2", "CWI-410122");
        var transfer = other.request("t2", "child-2", other.county, other.city);
        other.make(Move.CONSENT, transfer.id());
        other.make(Move.APPROVE, transfer.id());
        other.accept(transfer.id(), "B1");
        other.make(Move.CANCEL, transfer.id());

        other.completing.transferCancelled(transfer.id());
        other.completing.transferCancelled(transfer.id());

        assertThat(other.free(other.city)).isEqualTo(2);
        assertThat(other.beds.of(other.county.code()).leaving()).isEmpty();
    }

    private void received() {
        world.completing.childReceived(ID, "system", Moves.NOW);
    }
}
