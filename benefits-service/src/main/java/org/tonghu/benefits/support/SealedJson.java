package org.tonghu.benefits.support;

import org.springframework.stereotype.Component;
import org.tonghu.starter.crypto.FieldCipher;
import tools.jackson.databind.json.JsonMapper;

/**
 * Health, HIV and what tells of them never lie open in the store: records are kept as encrypted
 * JSON.
 */
@Component
public class SealedJson {

    private final JsonMapper json = JsonMapper.builder().build();
    private final FieldCipher cipher;

    SealedJson(FieldCipher cipher) {
        this.cipher = cipher;
    }

    public String seal(Object content, String context) {
        return cipher.encrypt(json.writeValueAsString(content), context);
    }

    public <T> T open(String sealed, String context, Class<T> type) {
        return json.readValue(cipher.decrypt(sealed, context), type);
    }
}
