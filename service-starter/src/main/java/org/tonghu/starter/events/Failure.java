package org.tonghu.starter.events;

import com.mongodb.MongoException;
import com.mongodb.MongoServerException;
import feign.FeignException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.tonghu.starter.problem.Problem;

/**
 * Why a subscriber failed.
 *
 * @param outage somebody else is down and will be back: no fault of the event
 * @param what class and status, no message: messages may hold personal data
 */
public record Failure(boolean outage, String what) {

    public static Failure of(Throwable thrown) {
        Optional<Integer> status =
                causes(thrown).map(Failure::status).flatMap(Optional::stream).findFirst();
        boolean outage =
                status.map(s -> s >= 500 || s == 429)
                        .orElseGet(() -> causes(thrown).anyMatch(Failure::cutOff));
        String root = causes(thrown).reduce((a, b) -> b).orElse(thrown).getClass().getSimpleName();
        return new Failure(outage, root + status.map(s -> " " + s).orElse(""));
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.<Throwable>iterate(thrown, t -> t != null, t -> t.getCause()).limit(20);
    }

    private static Optional<Integer> status(Throwable thrown) {
        return switch (thrown) {
            case FeignException e when e.status() > 0 -> Optional.of(e.status());
            case Problem e -> Optional.of(e.status());
            default -> Optional.empty();
        };
    }

    private static boolean cutOff(Throwable thrown) {
        return thrown instanceof IOException
                || thrown instanceof CallNotPermittedException
                || (thrown instanceof MongoException && !(thrown instanceof MongoServerException));
    }
}
