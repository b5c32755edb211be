package org.tonghu.registry.child.store;

import org.springframework.stereotype.Component;
import org.tonghu.registry.child.CitizenId;
import org.tonghu.registry.child.SealedId;
import org.tonghu.registry.child.Secrets;
import org.tonghu.starter.crypto.FieldCipher;
import org.tonghu.starter.crypto.LookupHash;
import org.tonghu.starter.crypto.Masked;

@Component
class StoredSecrets implements Secrets {

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
        return cipher.encrypt(livingWithHiv ? "1" : "0", child + "/health");
    }

    @Override
    public boolean livingWithHiv(String sealed, String child) {
        return cipher.decrypt(sealed, child + "/health").equals("1");
    }
}
