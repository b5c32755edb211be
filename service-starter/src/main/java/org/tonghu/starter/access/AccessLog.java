package org.tonghu.starter.access;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.bson.BsonDocument;
import org.bson.BsonDocumentWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.EncoderContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tonghu.starter.chain.ChainLog;
import org.tonghu.starter.chain.Verification;
import org.tonghu.starter.problem.Problem;
import org.tonghu.starter.store.Index;
import org.tonghu.starter.store.Keyset;
import org.tonghu.starter.web.Page;
import org.tonghu.starter.web.PageRequest;

/** Who was shown personal data of which child. */
public class AccessLog {

    static final String COLLECTION = "access_log";
    static final Index[] INDEXES = {Index.on("children", "-at")};
    private static final Logger LOG = LoggerFactory.getLogger(AccessLog.class);

    private final ChainLog chain;
    private final Codec<LoggedAccess> codec;
    private final Keyset<LoggedAccess> pages;
    private final Duration patience;

    AccessLog(MongoDatabase database, ChainLog chain, Duration patience) {
        this.chain = chain;
        this.codec = database.getCodecRegistry().get(LoggedAccess.class);
        this.pages = new Keyset<>(database, COLLECTION, LoggedAccess.class);
        this.patience = patience;
    }

    /**
     * Returns when the entry is on disk.
     *
     * @throws Problem 503 {@code access-log-unavailable}: then nothing may be shown
     */
    public void write(LoggedAccess access) {
        BsonDocument entry = new BsonDocument();
        codec.encode(new BsonDocumentWriter(entry), access, EncoderContext.builder().build());
        try {
            chain.append(entry).get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unavailable(e);
        } catch (ExecutionException | TimeoutException e) {
            throw unavailable(e);
        }
    }

    /** Accesses to one child, the latest first. */
    public Page<LoggedAccess> to(String child, PageRequest page) {
        return pages.page(Filters.eq("children", child), page, java.util.List.of("-at"));
    }

    Verification verify() {
        return chain.verify();
    }

    private static Problem unavailable(Exception cause) {
        LOG.error("An access could not be logged; its answer is refused", cause);
        return new Problem(
                503,
                "access-log-unavailable",
                "查阅日志暂时无法写入，按规定不能显示儿童个人信息，请稍后重试。",
                "The access log can't be written now, so personal data of children can't be shown; try again later.");
    }
}
