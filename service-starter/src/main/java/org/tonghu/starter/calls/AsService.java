package org.tonghu.starter.calls;

import feign.RequestInterceptor;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.tonghu.starter.caller.CurrentCallers;

/**
 * Configuration of a Feign client that calls as this service; the first caller goes along in {@code
 * X-On-Behalf-Of}, the purpose in {@code X-Access-Purpose}.
 */
public class AsService {

    @Bean
    RequestInterceptor serviceToken(@Qualifier("serviceTokens") Supplier<String> tokens) {
        return call -> {
            call.header("Authorization", "Bearer " + tokens.get());
            CurrentCallers.find()
                    .ifPresent(caller -> {
                        call.header("X-On-Behalf-Of", caller.onBehalfOf());
                        if (caller.statesPurpose()) {
                            call.header("X-Access-Purpose", caller.purpose());
                        }
                    });
        };
    }
}
