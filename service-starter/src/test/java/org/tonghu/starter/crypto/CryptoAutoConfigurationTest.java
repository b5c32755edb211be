package org.tonghu.starter.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class CryptoAutoConfigurationTest {

    @TempDir Path folder;

    ApplicationContextRunner runner() {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(CryptoAutoConfiguration.class));
    }

    ApplicationContextRunner withFile(Path file, boolean create) {
        return runner().withPropertyValues(
                        "tonghu.keys.file=" + file, "tonghu.keys.create=" + create);
    }

    @Test
    void makesKeysForItsOwnerOnlyAndReadsWhatItWroteBefore() {
        Path file = folder.resolve("deep/keys.json");
        String[] kept = new String[2];
        withFile(file, true)
                .run(context -> {
                    var cipher = context.getBean(FieldCipher.class);
                    kept[0] = cipher.encrypt("410199201005011234", "child/1/citizenId");
                    kept[1] = context.getBean(LookupHash.class).of("x");
                    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------");
                });
        withFile(file, false)
                .run(context -> {
                    var cipher = context.getBean(FieldCipher.class);
                    assertThat(cipher.decrypt(kept[0], "child/1/citizenId"))
                            .isEqualTo("410199201005011234");
                    assertThat(context.getBean(LookupHash.class).of("x")).isEqualTo(kept[1]);
                });
    }

    @Test
    void refusesACipherTextMovedToAnotherRecordOrAltered() {
        withFile(folder.resolve("keys"), true)
                .run(context -> {
                    var cipher = context.getBean(FieldCipher.class);
                    String text = cipher.encrypt("secret", "child/1/phone");
                    assertThat(cipher.encrypt("secret", "child/1/phone")).isNotEqualTo(text);
                    assertThatThrownBy(() -> cipher.decrypt(text, "child/2/phone"))
                            .isInstanceOf(FieldCipher.Undecipherable.class);
                    assertThatThrownBy(() -> cipher.decrypt("A" + text, "child/1/phone"))
                            .isInstanceOf(FieldCipher.Undecipherable.class);
                    assertThatThrownBy(() -> cipher.decrypt("*", "child/1/phone"))
                            .isInstanceOf(FieldCipher.Undecipherable.class);
                });
    }

    @Test
    void doesNotStartWithoutItsKeyFile() {
        withFile(folder.resolve("absent"), false)
                .run(context ->
                        assertThat(context)
                                .getFailure()
                                .rootCause()
                                .hasMessageContaining("tonghu.keys.create=true"));
    }

    @Test
    void doesNotStartWithABrokenKeyFile() throws Exception {
        Path file = Files.writeString(folder.resolve("broken"), "{\"lookup\":\"QUJD\"}");
        withFile(file, true)
                .run(context ->
                        assertThat(context)
                                .getFailure()
                                .hasStackTraceContaining("no usable key file"));
    }

    @Test
    void backsOffWhereTheServiceHasItsOwn() {
        LookupHash own = text -> text;
        withFile(folder.resolve("keys"), true)
                .withBean(LookupHash.class, () -> own)
                .run(context -> assertThat(context.getBean(LookupHash.class)).isSameAs(own));
        runner().run(context -> assertThat(context).doesNotHaveBean(FieldCipher.class));
    }
}
