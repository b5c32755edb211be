package org.tonghu.local.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The script in a checkout of its own, with JDKs that only tell their version and what they are
 * asked to run.
 */
class PlatformScriptTest {

    @TempDir Path place;
    private Path checkout;

    @BeforeEach
    void checkout() throws IOException {
        checkout = Files.createDirectories(place.resolve("checkout"));
        Path jar = checkout.resolve("deploy/local/target/tonghu-local.jar");
        Files.createDirectories(jar.getParent());
        Files.writeString(jar, "");
        String script = Files.readString(Path.of("../../platform"));
        String elsewhere = place.resolve("system").toString();
        for (String known :
                new String[] {"/usr/lib", "/usr/java", "/usr/local", "/opt", "/Library"}) {
            script = script.replace(" " + known + "/", " " + elsewhere + known + "/");
        }
        executable(checkout.resolve("platform"), script);
    }

    @Test
    void takesTheJdkThatJavaHomeNames() throws Exception {
        Path home = jdk("mine", "25.0.3");

        assertThat(run(Map.of("JAVA_HOME", home.toString())).said())
                .contains("mine runs", "-jar " + checkout.toRealPath(), "tonghu-local.jar status");
    }

    @Test
    void passesOverAnOlderJavaHome() throws Exception {
        Path old = jdk("old", "17.0.15");
        Path sdkman = place.resolve("home/.sdkman/candidates/java");
        jdk("home/.sdkman/candidates/java/25.0.1-tem", "25.0.1");

        assertThat(run(Map.of("JAVA_HOME", old.toString())).said())
                .contains(sdkman.getFileName() + "/25.0.1-tem runs");
    }

    @Test
    void findsAnInstalledJdkThatIsNotTheDefaultOne() throws Exception {
        jdk("system/usr/lib/jvm/temurin-25", "25.0.3");
        jdk("system/usr/lib/jvm/java-17", "17.0.15");

        assertThat(run(Map.of()).said()).contains("temurin-25 runs");
    }

    @Test
    void saysWhatIsMissingWhenThereIsNoJdk25() throws Exception {
        jdk("system/usr/lib/jvm/java-17", "17.0.15");

        var run = run(Map.of());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.said()).startsWith("没有找到 JDK 25").contains("No JDK 25 was found");
    }

    private record Run(int code, String said) {}

    private Run run(Map<String, String> environment) throws Exception {
        var command = new ProcessBuilder(checkout.resolve("platform").toString(), "status");
        command.environment().remove("JAVA_HOME");
        command.environment().put("HOME", place.resolve("home").toString());
        command.environment().put("PATH", tools().toString());
        command.environment().putAll(environment);
        Process process = command.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), said);
    }

    /** Only what the script calls, so that no Java of this machine is on the path. */
    private Path tools() throws IOException {
        Path tools = Files.createDirectories(place.resolve("tools"));
        for (String tool : new String[] {"bash", "dirname", "readlink", "grep", "mkdir"}) {
            Path real =
                    Files.exists(Path.of("/usr/bin", tool))
                            ? Path.of("/usr/bin", tool)
                            : Path.of("/bin", tool);
            executable(tools.resolve(tool), "#!/bin/sh\nexec " + real + " \"$@\"\n");
        }
        return tools;
    }

    private Path jdk(String name, String version) throws IOException {
        Path home = place.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        executable(home.resolve("bin/javac"), "#!/bin/sh\necho javac " + version + "\n");
        executable(home.resolve("bin/java"), "#!/bin/sh\necho " + name + " runs \"$@\"\n");
        return home;
    }

    private static void executable(Path file, String text) throws IOException {
        Files.writeString(file, text);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
