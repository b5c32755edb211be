package org.tonghu.registry.child.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.CitizenId;
import org.tonghu.registry.child.SealedId;
import org.tonghu.registry.child.Secrets;
import org.tonghu.starter.crypto.FieldCipher;
import org.tonghu.starter.crypto.LookupHash;
import org.tonghu.starter.crypto.Masked;

@Component
class StoredSecrets implements Secrets {

    private static final String NO_DAY = "0----------";

    private final FieldCipher cipher;
    private final LookupHash lookup;

    StoredSecrets(FieldCipher cipher, LookupHash lookup) {
        this.cipher = cipher;
        this.lookup = lookup;
    }

    @Override
    public SealedId seal(CitizenId number, String child) {
        return new SealedId(
                cipher.encrypt(number.number(), child + "/citizenId"),
                lookup(number),
                Masked.idNumber(number.number()));
    }

    @Override
    public CitizenId open(SealedId sealed, String child) {
        return new CitizenId(cipher.decrypt(sealed.cipher(), child + "/citizenId"));
    }

    @Override
    public String lookup(CitizenId number) {
        return lookup.of(number.number());
    }

    @Override
    public String sealHealth(boolean livingWithHiv, String child) {
        return cipher.encrypt(livingWithHiv ? "1" : NO_DAY, child + "/health");
    }

    @Override
    public boolean livingWithHiv(String sealed, String child) {
        return cipher.decrypt(sealed, child + "/health").startsWith("1");
    }

    /** As long as the others, so that the length tells nothing. */
    @Override
    public String sealRecognition(LocalDate since, String child) {
        return cipher.encrypt("1" + since, child + "/health");
    }

    @Override
    public @Nullable LocalDate livingWithHivSince(String sealed, String child) {
        var health = cipher.decrypt(sealed, child + "/health");
        return health.startsWith("1") && health.length() > 1
                ? LocalDate.parse(health.substring(1))
                : null;
    }
}
