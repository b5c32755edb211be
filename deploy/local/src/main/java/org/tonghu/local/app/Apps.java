package org.tonghu.local.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import org.tonghu.local.Console;
import org.tonghu.local.machine.PortCheck;
import org.tonghu.local.site.Launch;
import org.tonghu.local.site.Part;
import org.tonghu.local.site.Site;

/** Makes services and gateway ready to start: extracted, and trained once per build. */
public final class Apps {

    private static final int TOGETHER = 2;

    private final Site site;
    private final AppSettings settings;

    public Apps(Site site, AppSettings settings) {
        this.site = site;
        this.settings = settings;
    }

    public List<Launch> prepare(List<Part> parts, boolean train) throws IOException {
        List<AppImage> images =
                parts.parallelStream().map(part -> AppImage.of(site, part)).toList();
        List<AppImage> untrained =
                images.stream().filter(image -> !Files.exists(image.aotCache())).toList();
        if (train && !untrained.isEmpty()) {
            train(untrained);
        }
        return images.stream()
                .map(image -> AppLaunch.of(image, settings.write(image.part())))
                .toList();
    }

    private void train(List<AppImage> images) throws IOException {
        Console.say("首次启动本次构建：生成启动缓存", "first start of this build: making start caches");
        try (var store = ThrowawayStore.start(site.run(), PortCheck.anyFree());
                var pool = Executors.newFixedThreadPool(TOGETHER)) {
            images.forEach(image -> pool.submit(() -> train(image, store.address())));
        }
    }

    private void train(AppImage image, StoreAddress store) {
        Path file = settings.writeForTraining(image.part(), store);
        Path log = site.log(image.part()).resolveSibling(image.part().id() + "-training.log");
        if (AotTraining.run(image, file, log)) {
            Console.say(image.part().zh() + "启动缓存已生成", image.part().id() + ": start cache made");
        }
    }
}
