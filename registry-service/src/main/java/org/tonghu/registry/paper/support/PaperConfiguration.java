package org.tonghu.registry.paper.support;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tonghu.starter.papers.PaperPress;

@Configuration(proxyBeanMethods = false)
class PaperConfiguration {

    /** A collection needs the number of its face; a file of the class path is named without it. */
    @Bean
    PaperPress paperPress(@Value("${tonghu.papers.font:fonts/wqy-microhei.ttc,0}") String font) {
        return PaperPress.with(font);
    }
}
