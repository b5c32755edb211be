package org.tonghu.benefits.eligibility;

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

    private static final Path BOOK = Path.of("..", "docs", "rules", "benefits.md");

    @Test
    void the_rule_book_says_what_the_code_says() throws IOException {
        var expected = RuleBook.text();
        if (Boolean.getBoolean("tonghu.write-docs")) {
            Files.createDirectories(BOOK.getParent());
            Files.writeString(BOOK, expected);
        }
        assertThat(BOOK).hasContent(expected);
    }
}
