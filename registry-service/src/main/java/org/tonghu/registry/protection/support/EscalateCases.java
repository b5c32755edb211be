package org.tonghu.registry.protection.support;

import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.tonghu.registry.protection.KeepCase;
import org.tonghu.registry.protection.ProtectionCases;
import org.tonghu.starter.time.DailyWork;

/** What was not done in time is told to the level above, the morning after. */
@Component
class EscalateCases implements DailyWork {

    private static final Logger LOG = LoggerFactory.getLogger(EscalateCases.class);

    private final ProtectionCases cases;
    private final KeepCase keepCase;

    EscalateCases(ProtectionCases cases, KeepCase keepCase) {
        this.cases = cases;
        this.keepCase = keepCase;
    }

    @Override
    public String name() {
        return "escalate-protection-cases";
    }

    /** One case that cannot be escalated holds nobody up; the work is tried again as a whole. */
    @Override
    public void run(LocalDate today) {
        long failed = cases.overdueOn(today).stream().filter(id -> !escalated(id, today)).count();
        if (failed > 0) {
            throw new IllegalStateException(failed + " cases could not be escalated");
        }
    }

    private boolean escalated(String id, LocalDate today) {
        try {
            cases.find(id).ifPresent(it -> keepCase.escalate(it, today));
            return true;
        } catch (RuntimeException e) {
            LOG.warn("A case could not be escalated: {}", e.getClass().getSimpleName());
            return false;
        }
    }
}
