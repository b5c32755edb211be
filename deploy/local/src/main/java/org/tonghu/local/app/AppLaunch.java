package org.tonghu.local.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tonghu.local.site.Java;
import org.tonghu.local.site.Launch;

/** The command that runs an extracted service; with its AOT cache where one was trained. */
public final class AppLaunch {

    private AppLaunch() {}

    public static Launch of(AppImage image, Path settings) {
        List<String> extra =
                Files.exists(image.aotCache())
                        ? List.of(
                                "-XX:AOTCache=" + image.aotCache(),
                                "-Xlog:aot=off",
                                "-Xlog:cds=off")
                        : List.of();
        return new Launch(image.part(), image.folder(), command(image, settings, extra));
    }

    static List<String> command(AppImage image, Path settings, List<String> extra) {
        List<String> command = new ArrayList<>(Java.command(image.part()));
        command.addAll(extra);
        command.addAll(
                List.of(
                        "-Duser.timezone=Asia/Shanghai",
                        "-Dspring.config.additional-location=file:" + settings,
                        "-jar",
                        image.jar().toString()));
        return command;
    }
}
