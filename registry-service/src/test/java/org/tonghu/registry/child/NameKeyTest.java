package org.tonghu.registry.child;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameKeyTest {

    @Test
    void widthBlanksAndMiddleDotsMakeNoDifference() {
        assertThat(NameKey.of("阿依·古丽")).isEqualTo(NameKey.of("阿依 古丽")).isEqualTo("阿依古丽");
        assertThat(NameKey.of("ＡＢＣ Smith")).isEqualTo("abcsmith");
    }
}
