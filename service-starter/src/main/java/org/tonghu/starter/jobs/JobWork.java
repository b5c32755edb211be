package org.tonghu.starter.jobs;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonDocumentWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.function.SingletonSupplier;
import org.tonghu.starter.caller.CurrentCallers;
import org.tonghu.starter.domain.Refused;
import org.tonghu.starter.events.Failure;
import org.tonghu.starter.problem.Problem;

/** Runs one job with the handler of its kind, and decides what its failure means. */
final class JobWork {

    private static final Logger LOG = LoggerFactory.getLogger(JobWork.class);
    private static final int TAKES = 20;
    private static final Duration OUTAGE_WAIT = Duration.ofSeconds(10);

    private final JobShelf shelf;
    private final CodecRegistry codecs;
    private final Supplier<Map<String, JobHandler<?>>> handlers;

    /**
     * @param handlers asked for only when there is work, since handlers may start jobs themselves
     */
    JobWork(JobShelf shelf, CodecRegistry codecs, Supplier<List<JobHandler<?>>> handlers) {
        this.shelf = shelf;
        this.codecs = codecs;
        this.handlers =
                SingletonSupplier.of(() ->
                        handlers.get().stream()
                                .collect(Collectors.toMap(JobHandler::kind, Function.identity())));
    }

    Collection<String> kinds() {
        return handlers.get().keySet();
    }

    /**
     * @throws IllegalArgumentException for a kind nobody handles or parameters of another kind
     */
    BsonDocument stored(String kind, Record parameters) {
        JobHandler<?> handler = handlers.get().get(kind);
        if (handler == null || !handler.parameters().isInstance(parameters)) {
            throw new IllegalArgumentException("No handler of " + kind + " takes " + parameters);
        }
        BsonDocument stored = new BsonDocument();
        encode(handler.parameters(), parameters, stored);
        return stored;
    }

    private <P extends Record> void encode(Class<P> type, Record parameters, BsonDocument to) {
        Codec<P> codec = codecs.get(type);
        codec.encode(
                new BsonDocumentWriter(to),
                type.cast(parameters),
                EncoderContext.builder().build());
    }

    void run(JobDocument job, BooleanSupplier closing) {
        JobHandler<?> handler = handlers.get().get(job.kind());
        if (handler == null) {
            return;
        }
        if (job.takes() > TAKES) {
            shelf.failed(job.id(), "INTERRUPTED: taken up " + TAKES + " times without progress");
            return;
        }
        try {
            Map<String, String> result =
                    CurrentCallers.<Map<String, String>, RuntimeException>callAs(
                            job.caller(), () -> handle(handler, job));
            shelf.succeeded(job.id(), result);
        } catch (RuntimeException e) {
            if (closing.getAsBoolean()) {
                shelf.putBack(job.id(), Duration.ZERO);
            } else {
                failed(job, e);
            }
        } catch (Error e) {
            // the worker goes on with the other jobs
            failed(job, new IllegalStateException(e));
        }
    }

    private <P extends Record> Map<String, String> handle(JobHandler<P> handler, JobDocument job) {
        P parameters =
                codecs.get(handler.parameters())
                        .decode(
                                new BsonDocumentReader(job.parameters()),
                                DecoderContext.builder().build());
        return handler.run(new RunningJob(shelf, job), parameters);
    }

    private void failed(JobDocument job, RuntimeException thrown) {
        Failure failure = Failure.of(thrown);
        if (failure.outage()) {
            LOG.warn("Job {} waits: {}", job.id(), failure.what());
            shelf.putBack(job.id(), OUTAGE_WAIT);
            return;
        }
        LOG.error("Job {} of kind {} failed", job.id(), job.kind(), thrown);
        shelf.failed(job.id(), reason(thrown));
    }

    private static String reason(RuntimeException thrown) {
        return switch (thrown) {
            case Refused refused -> refused.reason() + ": " + refused.zh();
            case Problem problem -> problem.type() + ": " + problem.zh();
            default -> "INTERNAL: 内部错误，请联系平台管理员 (internal error)";
        };
    }
}
