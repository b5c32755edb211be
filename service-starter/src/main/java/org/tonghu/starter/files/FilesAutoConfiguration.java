package org.tonghu.starter.files;

import com.mongodb.client.MongoDatabase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.tonghu.starter.crypto.CryptoAutoConfiguration;
import org.tonghu.starter.crypto.FieldCipher;
import org.tonghu.starter.crypto.LookupHash;
import org.tonghu.starter.store.StoreAutoConfiguration;

/** Files; without keys there are none. */
@AutoConfiguration(after = {StoreAutoConfiguration.class, CryptoAutoConfiguration.class})
@ConditionalOnBean({MongoDatabase.class, FieldCipher.class, LookupHash.class})
public class FilesAutoConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(FilesAutoConfiguration.class);

    @Bean
    @ConditionalOnMissingBean
    ContentScan contentScan() {
        LOG.warn("Files are not scanned for viruses: there is no bean of type ContentScan");
        return (_, _) -> true;
    }

    @Bean
    @ConditionalOnMissingBean
    FileStore fileStore(
            MongoDatabase database, FieldCipher cipher, LookupHash hash, ContentScan scan) {
        return new SealedFiles(new GridFiles(database, cipher), hash, scan);
    }
}
