package org.tonghu.local.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.StandardOpenOption;
import org.tonghu.local.Failure;
import org.tonghu.local.site.Site;

/** Keeps two launchers from starting parts in one data directory at the same time. */
public final class UpLock implements AutoCloseable {

    private final FileChannel channel;

    private UpLock(FileChannel channel) {
        this.channel = channel;
    }

    public static UpLock take(Site site) throws IOException {
        var channel =
                FileChannel.open(
                        site.run().resolve("lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            throw new Failure(
                    "另一个命令正在启动 " + site.data() + "，请等它完成",
                    "Another command is starting " + site.data() + "; wait until it is done");
        }
        return new UpLock(channel);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
