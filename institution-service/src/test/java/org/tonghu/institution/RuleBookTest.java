package org.tonghu.institution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.tonghu.institution.institution.rules.IntakeRuleBook;
import org.tonghu.institution.transfer.TransferRuleBook;

/**
 * The documents that are generated from the code say what the code says. After a change of rules
 * run this test with {@code JAVA_TOOL_OPTIONS=-Dtonghu.write-docs=true} and look at what changed.
 */
class RuleBookTest {

    private static final Path DOCS = Path.of("..", "docs");

    @Test
    void theRuleBookOfInstitutionsSaysWhatTheCodeSays() throws IOException {
        compare(
                DOCS.resolve("rules/institutions.md"),
                IntakeRuleBook.text() + TransferRuleBook.text());
    }

    @Test
    void theStateMachineDrawnIsTheOneInTheCode() throws IOException {
        compare(DOCS.resolve("transfer-state-machine.md"), TransferRuleBook.stateMachine());
    }

    private static void compare(Path file, String expected) throws IOException {
        if (Boolean.getBoolean("tonghu.write-docs")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, expected);
        }
        assertThat(file).hasContent(expected);
    }
}
