package org.tonghu.institution.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tonghu.institution.institution.Institutes;
import org.tonghu.institution.institution.Institution;
import org.tonghu.institution.institution.Kind;
import org.tonghu.starter.domain.Refused;

class RequestTransferTest {

    private final World world = new World();

    @BeforeEach
    void aChildLivesInTheCountyInstitution() {
        world.places.put("child-1", "CWI-410122");
    }

    @Test
    void aChildOfACountyInstitutionMayBeMovedToTheCity() {
        var transfer = world.request("t1", "child-1", world.county, world.city);

        assertThat(transfer.stage().name()).isEqualTo(StageName.REQUESTED);
        assertThat(transfer.from()).isEqualTo(new Transfer.Side("CWI-410122", "ZZ-410122"));
        assertThat(transfer.to()).isEqualTo(new Transfer.Side("ZZ-CWI", "ZZ-MCA"));
    }

    @Test
    void theSameWishTwiceIsOneTransfer() {
        var first = world.request("t1", "child-1", world.county, world.city);

        assertThat(world.request("t1", "child-1", world.county, world.city)).isEqualTo(first);
        assertThat(world.stored).hasSize(1);
    }

    @Test
    void aSecondOpenTransferOfTheSameChildIsRefused() {
        world.request("t1", "child-1", world.county, world.city);

        refused("CHILD_ALREADY_MOVING", "t2", world.county, world.city);
    }

    @Test
    void afterACancellationTheChildMayBeMovedAgain() {
        var first = world.request("t1", "child-1", world.county, world.city);
        world.make(Move.CANCEL, first.id());

        assertThat(world.request("t2", "child-1", world.county, world.city).isOpen()).isTrue();
    }

    @Test
    void aPrivateInstitutionIsNeverATarget() {
        var home = Institutes.city().code("PRIVATE-1").kind(Kind.PRIVATE_INSTITUTION).build();

        var refused = refused("PRIVATE_TARGET", "t1", world.county, home);

        assertThat(refused.clause()).isEqualTo("郑民文〔2020〕57号 二(六)");
    }

    @Test
    void aChildFoundInAPrivateInstitutionMayBeMovedAway() {
        var home = Institutes.county().code("PRIVATE-1").kind(Kind.PRIVATE_INSTITUTION).build();
        world.places.put("child-1", "PRIVATE-1");

        assertThat(world.request("t1", "child-1", home, world.city).isOpen()).isTrue();
    }

    @Test
    void aCountyInstitutionThatAdmitsNobodyIsNoTarget() {
        var other = Institutes.county().code("CWI-410184").build();
        world.beds.change(other.code(), book -> book.counted(0, 0));

        var refused = refused("NO_CHILDREN_IN_CARE", "t1", world.county, other);

        assertThat(refused.clause()).isEqualTo("郑民文〔2020〕57号 二(三)2");
    }

    @Test
    void aTargetOfWhichTooLittleIsKnownHasToBeRecordedFirst() {
        var other = Institutes.county().code("CWI-410184").build();

        refused("RESIDENTS_UNKNOWN", "t1", world.county, other);
    }

    @Test
    void aFitCountyInstitutionWithChildrenMayReceive() {
        var other = Institutes.county().code("CWI-410184").build();
        world.beds.change(other.code(), book -> book.counted(0, 4));

        assertThat(world.request("t1", "child-1", world.county, other).isOpen()).isTrue();
    }

    @Test
    void aFullTargetIsRefused() {
        world.beds.change(world.city.code(), book -> book.counted(0, 2));

        refused("NO_BED_FREE", "t1", world.county, world.city);
    }

    @Test
    void aChildWhoLivesElsewhereOrIsNotKnownIsRefusedWithTheSameWords() {
        world.places.put("child-1", "CWI-410184");
        var elsewhere = refused("CHILD_NOT_THERE", "t1", world.county, world.city);
        world.places.clear();
        var unknown = refused("CHILD_NOT_THERE", "t1", world.county, world.city);

        assertThat(elsewhere.zh()).isEqualTo(unknown.zh());
    }

    private Refused refused(String reason, String id, Institution from, Institution to) {
        var caught = new Refused[1];
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> world.request(id, "child-1", from, to))
                .satisfies(refused -> {
                    assertThat(refused.reason()).isEqualTo(reason);
                    caught[0] = refused;
                });
        return caught[0];
    }
}
