package org.tonghu.registry.matching.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.CitizenId;
import org.tonghu.registry.child.NameKey;
import org.tonghu.registry.child.Secrets;
import org.tonghu.starter.crypto.LookupHash;

/** By which people are recognised without being kept. */
@Component
class PersonHashes {

    private final Secrets secrets;
    private final LookupHash hash;

    PersonHashes(Secrets secrets, LookupHash hash) {
        this.secrets = secrets;
        this.hash = hash;
    }

    String number(CitizenId number) {
        return secrets.lookup(number);
    }

    /** Empty where either is not known. */
    String named(@Nullable String name, @Nullable LocalDate birthDate) {
        return name == null || birthDate == null
                ? ""
                : hash.of("named/" + NameKey.of(name) + "/" + birthDate);
    }

    String of(String text) {
        return hash.of(text);
    }
}
