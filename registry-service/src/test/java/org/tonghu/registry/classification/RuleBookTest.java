package org.tonghu.registry.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The rule book says what the code says. After a change of rules run this test with {@code
 * JAVA_TOOL_OPTIONS=-Dtonghu.write-docs=true} and look at what changed.
 */
class RuleBookTest {

    private static final Path BOOK = Path.of("..", "docs", "rules", "classification.md");

    @Test
    void theRuleBookOfTheClassificationSaysWhatTheCodeSays() throws IOException {
        var expected = ClassificationRuleBook.text();
        if (Boolean.getBoolean("tonghu.write-docs")) {
            Files.createDirectories(BOOK.getParent());
            Files.writeString(BOOK, expected);
        }
        assertThat(BOOK).hasContent(expected);
    }

    @Test
    void everyReasonIsGivenBySomeSituation() {
        assertThat(ClassificationRuleBook.reasonsGiven()).containsExactly(Reason.values());
    }
}
