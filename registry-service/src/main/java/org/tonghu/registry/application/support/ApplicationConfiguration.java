package org.tonghu.registry.application.support;

import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tonghu.registry.application.Applications;
import org.tonghu.registry.application.Deadlines;
import org.tonghu.registry.application.Recognitions;
import org.tonghu.registry.application.Remedies;
import org.tonghu.registry.application.Terms;
import org.tonghu.registry.application.TermsBook;
import org.tonghu.starter.time.WorkingDays;

/** Periods that the customer has to confirm are settings with the stated default. */
@Configuration(proxyBeanMethods = false)
class ApplicationConfiguration {

    private static final LocalDate POLICY = LocalDate.of(2020, 1, 1);

    @Bean
    TermsBook termsBook(
            @Value("${tonghu.registry.application.verify-within:15}") int verify,
            @Value("${tonghu.registry.application.confirm-within:15}") int confirm,
            @Value("${tonghu.registry.application.any-township-from:2021-01-01}") String anywhere,
            @Value("${tonghu.registry.application.enter-within:3}") int enter,
            @Value("${tonghu.registry.application.reply-within:3}") int reply) {
        var usual = new Terms(POLICY, verify, confirm, 0, 0, false);
        return TermsBook.of(usual, LocalDate.parse(anywhere), enter, reply);
    }

    @Bean
    Deadlines applicationDeadlines(TermsBook book, WorkingDays workingDays) {
        return new Deadlines(book, workingDays::plus);
    }

    @Bean
    Recognitions recognitions(Applications applications) {
        return new Recognitions(applications);
    }

    @Bean
    Remedies remedies(
            @Value("${tonghu.registry.remedies.review-days:60}") int reviewDays,
            @Value("${tonghu.registry.remedies.litigation-months:6}") int litigationMonths) {
        return new Remedies(reviewDays, litigationMonths);
    }
}
