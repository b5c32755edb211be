package org.tonghu.local.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tonghu.local.site.DataDirectory;
import org.tonghu.local.site.Launch;
import org.tonghu.local.site.Part;
import org.tonghu.local.site.Site;

class ProcessesTest {

    @TempDir Path place;
    private Site site;
    private Processes processes;

    @BeforeEach
    void data() {
        site = new Site(place, place.resolve("data"));
        DataDirectory.open(site);
        processes = new Processes(site);
    }

    @Test
    void knowsAPartFromItsStartToItsOrderlyStop() throws Exception {
        processes.start(sleeper());
        assertThat(processes.alive(Part.TRAINING)).isPresent();

        assertThat(new Shutdown(site).everything()).isEqualTo(1);

        assertThat(processes.alive(Part.TRAINING)).isEmpty();
        assertThat(processes.died(Part.TRAINING)).isFalse();
    }

    @Test
    void seesThatAPartHasDied() throws Exception {
        processes.start(sleeper()).destroyForcibly().waitFor();

        assertThat(processes.died(Part.TRAINING)).isTrue();
    }

    @Test
    void doesNotTakeAnotherProgramWithTheSameNumberForItsOwn() throws Exception {
        Process other = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(site.run().resolve("training.pid"), other.pid() + " 12345\n");

            assertThat(processes.alive(Part.TRAINING)).isEmpty();
            assertThat(new Shutdown(site).everything()).isZero();
            assertThat(other.isAlive()).isTrue();
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void keepsTheLogOfTheStartBefore() throws Exception {
        processes.start(echo("first")).waitFor();
        processes.start(echo("second")).waitFor();

        assertThat(processes.lastLines(Part.TRAINING, 5)).containsExactly("second");
        assertThat(Path.of(site.log(Part.TRAINING) + ".1")).hasContent("first\n");
    }

    @Test
    void endsTheWatchWithTheLastLinesOfAPartThatDied() throws Exception {
        processes.start(echo("the reason")).waitFor();
        var failure = PartStart.died(site, Part.TRAINING);

        assertThat(failure).hasMessageContaining("队伍培训异常退出").hasMessageContaining("the reason");
    }

    private Launch sleeper() {
        return new Launch(Part.TRAINING, place, List.of("sleep", "60"));
    }

    private Launch echo(String text) {
        return new Launch(Part.TRAINING, place, List.of("echo", text));
    }
}
