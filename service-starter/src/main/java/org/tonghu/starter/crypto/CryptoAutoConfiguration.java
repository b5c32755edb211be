package org.tonghu.starter.crypto;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/**
 * Field encryption with the keys of {@code tonghu.keys.file}. A file that is not there is made only
 * with {@code tonghu.keys.create=true} (the local run); otherwise the service does not start.
 */
@AutoConfiguration
@ConditionalOnProperty("tonghu.keys.file")
public class CryptoAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    KeyFile.Keys fieldKeys(
            @Value("${tonghu.keys.file}") Path file,
            @Value("${tonghu.keys.create:false}") boolean create) {
        TinkFieldCipher.register();
        if (create) {
            KeyFile.create(file);
        }
        if (!java.nio.file.Files.exists(file)) {
            throw new IllegalStateException(
                    "tonghu.keys.file=%s is not there. Put the key file in place; a new one is made only with tonghu.keys.create=true, which suits a first start with empty data"
                            .formatted(file));
        }
        return KeyFile.read(file);
    }

    @Bean
    @ConditionalOnMissingBean
    FieldCipher fieldCipher(KeyFile.Keys keys) throws GeneralSecurityException {
        return new TinkFieldCipher(keys.encryption());
    }

    @Bean
    @ConditionalOnMissingBean
    LookupHash lookupHash(KeyFile.Keys keys) {
        return new HmacLookupHash(keys.lookup());
    }
}
