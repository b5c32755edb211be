package org.tonghu.local.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tonghu.local.Failure;

/** Makes the data directory, marks it as ours, and deletes nothing that it has not made. */
public final class DataDirectory {

    private static final String MARK = "tonghu-data";
    private static final List<String> OURS =
            List.of("data", "logs", "run", "keys", "keycloak", MARK);

    private DataDirectory() {}

    /** True when the directory was there before. */
    public static boolean open(Site site) {
        Path mark = site.data().resolve(MARK);
        try {
            if (Files.exists(mark)) {
                return true;
            }
            refuseForeign(site);
            for (String name : OURS.subList(0, 5)) {
                Files.createDirectories(site.data().resolve(name));
            }
            Files.writeString(mark, "Made by ./platform up; ./platform reset deletes it.\n");
            return false;
        } catch (IOException e) {
            throw new Failure(
                    "无法建立数据目录 " + site.data() + "：" + e.getMessage(),
                    "Cannot make the data directory " + site.data() + ": " + e.getMessage());
        }
    }

    public static void delete(Site site) {
        if (!Files.exists(site.data().resolve(MARK))) {
            throw new Failure(
                    site.data() + " 不是本平台建立的数据目录，未删除任何内容",
                    site.data() + " was not made by ./platform up; nothing was deleted");
        }
        OURS.forEach(name -> Trees.delete(site.data().resolve(name)));
    }

    private static void refuseForeign(Site site) throws IOException {
        if (!Files.isDirectory(site.data())) {
            return;
        }
        try (var found = Files.list(site.data())) {
            if (found.anyMatch(p -> !p.equals(site.cache()))) {
                throw new Failure(
                        "目录 " + site.data() + " 已有其他内容，请另选一个空目录",
                        "The directory "
                                + site.data()
                                + " holds something else; choose an empty one");
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
