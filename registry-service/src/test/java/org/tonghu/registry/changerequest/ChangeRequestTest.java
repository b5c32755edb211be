package org.tonghu.registry.changerequest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class ChangeRequestTest {

    @Test
    void whoTheChildIsAndWhatItsFamilyIsLikeAreToldApart() {
        var identity = EnumSet.noneOf(Field.class);
        for (var field : Field.values()) {
            if (field.isIdentity()) {
                identity.add(field);
            }
        }
        assertThat(identity)
                .containsExactly(
                        Field.NAME,
                        Field.SEX,
                        Field.BIRTH_DATE,
                        Field.ETHNIC_GROUP,
                        Field.CITIZEN_ID);
    }

    @Test
    void everyFieldHasAWordingOfItsOwn() {
        var words = new HashSet<String>();
        for (var field : Field.values()) {
            assertThat(words.add(field.zh())).isTrue();
            assertThat(words.add(field.en())).isTrue();
        }
    }
}
