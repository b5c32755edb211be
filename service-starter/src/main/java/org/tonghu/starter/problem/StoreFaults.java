package org.tonghu.starter.problem;

import com.mongodb.MongoException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoServerException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A store that can't be reached is 503: the same request may succeed later. */
final class StoreFaults implements KnownFaults {

    private static final Logger LOG = LoggerFactory.getLogger(StoreFaults.class);

    @Override
    public Optional<Problem> problemFor(Throwable fault) {
        return Causes.find(fault, MongoException.class)
                .filter(StoreFaults::isAway)
                .map(cut -> {
                    LOG.error("The store could not be reached: {}", cut.toString());
                    return StatusProblems.UNAVAILABLE.problem();
                });
    }

    /** Not there, cut off, or electing another primary; what it objects to is something else. */
    private static boolean isAway(MongoException fault) {
        return !(fault instanceof MongoServerException)
                || fault instanceof MongoNotPrimaryException
                || fault instanceof MongoNodeIsRecoveringException;
    }
}
