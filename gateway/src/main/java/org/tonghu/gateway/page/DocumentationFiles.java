package org.tonghu.gateway.page;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves Swagger UI from its archive: no file of a page comes from another host. */
@Configuration(proxyBeanMethods = false)
class DocumentationFiles implements WebMvcConfigurer {

    private final String version;

    DocumentationFiles(@Value("${tonghu.swagger-ui-version}") String version) {
        this.version = version;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/docs/ui/**")
                .addResourceLocations(
                        "classpath:/META-INF/resources/webjars/swagger-ui/" + version + "/");
    }
}
