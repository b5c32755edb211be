package org.tonghu.registry.sealing.support;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.springframework.stereotype.Component;
import org.tonghu.starter.crypto.FieldCipher;
import tools.jackson.databind.json.JsonMapper;

/** Whole records as sealed text: JSON, compressed, encrypted for the place they belong to. */
@Component
public class Sealer {

    private final FieldCipher cipher;
    private final JsonMapper json =
            JsonMapper.builder()
                    .changeDefaultVisibility(it ->
                            it.withGetterVisibility(Visibility.NONE)
                                    .withIsGetterVisibility(Visibility.NONE)
                                    .withFieldVisibility(Visibility.ANY))
                    .build();

    Sealer(FieldCipher cipher) {
        this.cipher = cipher;
    }

    public String seal(Object value, String context) {
        var bytes = new ByteArrayOutputStream();
        try (var deflated = new DeflaterOutputStream(bytes)) {
            deflated.write(json.writeValueAsBytes(value));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cipher.encrypt(Base64.getEncoder().encodeToString(bytes.toByteArray()), context);
    }

    public <T> T open(String sealed, String context, Class<T> type) {
        var bytes = Base64.getDecoder().decode(cipher.decrypt(sealed, context));
        try (var inflated = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            return json.readValue(inflated.readAllBytes(), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
