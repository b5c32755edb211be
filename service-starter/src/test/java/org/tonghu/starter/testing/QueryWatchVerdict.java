package org.tonghu.starter.testing;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Fails a test after which the service has asked its store something that no index serves. */
public final class QueryWatchVerdict implements TestExecutionListener {

    @Override
    public void afterTestMethod(TestContext test) {
        if (test.hasApplicationContext()) {
            test.getApplicationContext()
                    .getBeanProvider(QueryWatch.class)
                    .ifAvailable(QueryWatch::everyQueryHadItsIndex);
        }
    }
}
