package org.tonghu.institution.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tonghu.institution.transfer.HandOver.Household;
import org.tonghu.institution.transfer.HandOver.Item;
import org.tonghu.institution.transfer.HandOver.Thing;

class HandOverTest {

    private static final HandOver WHOLE = Moves.handOver(Moves.TODAY);

    @Test
    void aListThatNamesEveryThingOnceIsWhole() {
        assertThat(HandOver.missing(WHOLE.items())).isEmpty();
    }

    @Test
    void aListThatForgetsAThingSaysWhich() {
        var items = WHOLE.items().subList(1, WHOLE.items().size());

        assertThat(HandOver.missing(items)).containsExactly(Thing.FOUND_CERTIFICATE);
        assertThatIllegalArgumentException().isThrownBy(() -> with(items));
    }

    @Test
    void aListThatNamesAThingTwiceIsNotWhole() {
        var items = new ArrayList<>(WHOLE.items());
        items.add(new Item(Thing.PHOTOS, true, null));

        assertThatIllegalArgumentException().isThrownBy(() -> with(items));
    }

    @Test
    void anAbsentThingNeedsAReason() {
        assertThat(new Item(Thing.PHOTOS, false, "没有照片").handed()).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Item(Thing.PHOTOS, false, " "));
    }

    @Test
    void aHouseholdRegistrationThatStaysNeedsAReason() {
        assertThat(new Household(true, null).moves()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> new Household(false, null));
    }

    private static HandOver with(List<Item> items) {
        return new HandOver(Moves.TODAY, List.of("甲"), items, new Household(true, null));
    }
}
