package org.tonghu.starter.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** What a service finds around it in a test: a store, an issuer; no other service. */
final class TestSurroundings
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /**
     * A port where nobody listens: a call to a service that a test did not provide fails at once.
     */
    private static final String NOBODY = "http://127.0.0.1:9";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        EmbeddedStore store = EmbeddedStore.start();
        Map<String, Object> settings = new HashMap<>();
        settings.put("spring.mongodb.uri", store.uri());
        settings.put("tonghu.keys.file", keyFile().toString());
        settings.put("tonghu.keys.create", "true");
        settings.put("tonghu.security.issuer", Tokens.ISSUER);
        settings.put("tonghu.security.jwks-uri", NOBODY + "/certs");
        settings.put("tonghu.security.token-uri", NOBODY + "/token");
        settings.put("tonghu.security.client-secret", "test-secret");
        for (String service : new String[] {"registry", "benefits", "institution", "training"}) {
            settings.put("tonghu.services." + service, NOBODY);
        }
        context.getEnvironment()
                .getPropertySources()
                .addLast(new MapPropertySource("testSurroundings", settings));
        closeLast(context, store);
    }

    /** What is registered first is closed last: after everything that still writes. */
    private static void closeLast(ConfigurableApplicationContext context, EmbeddedStore store) {
        ((DefaultSingletonBeanRegistry) context.getBeanFactory())
                .registerDisposableBean("embeddedStore", store::close);
    }

    /** One that is not there yet: the service makes its own keys. */
    private static Path keyFile() {
        try {
            Path folder = Files.createTempDirectory("tonghu-test-keys");
            folder.toFile().deleteOnExit();
            Path file = folder.resolve("keys.json");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
