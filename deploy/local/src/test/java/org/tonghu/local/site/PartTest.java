package org.tonghu.local.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.tonghu.local.Failure;

class PartTest {

    @Test
    void isFoundByItsShortNameAndByItsModule() {
        assertThat(Part.named("registry")).isEqualTo(Part.REGISTRY);
        assertThat(Part.named("registry-service")).isEqualTo(Part.REGISTRY);
    }

    @Test
    void namesAllPartsWhenOneIsUnknown() {
        assertThatThrownBy(() -> Part.named("console"))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("console")
                .hasMessageContaining("store, keycloak, registry");
    }

    @Test
    void heapsOfAllPartsLeaveRoomWithinFourGibibytes() {
        int heaps = Arrays.stream(Part.values()).mapToInt(Part::heapMegabytes).sum();

        assertThat(heaps).isLessThan(2400);
    }
}
