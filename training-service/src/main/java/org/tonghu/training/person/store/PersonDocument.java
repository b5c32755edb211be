package org.tonghu.training.person.store;

import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.tonghu.starter.store.Stored;
import org.tonghu.training.person.Credential;
import org.tonghu.training.person.Profession;

/**
 * A person as it is stored: identity number and phone encrypted, each beside a keyed hash to look
 * it up by.
 *
 * @param idNumberHash unique
 */
record PersonDocument(
        @BsonId String id,
        long revision,
        String name,
        String idNumber,
        String idNumberHash,
        @Nullable String phone,
        @Nullable String phoneHash,
        String unit,
        @Nullable String institution,
        Profession profession,
        List<CredentialEntry> credentials,
        List<String> visibleTo)
        implements Stored {

    record CredentialEntry(
            Credential.Kind kind,
            String title,
            @Nullable String number,
            LocalDate issuedOn,
            @Nullable LocalDate validThrough) {

        static CredentialEntry of(Credential credential) {
            return new CredentialEntry(
                    credential.kind(),
                    credential.title(),
                    credential.number(),
                    credential.issuedOn(),
                    credential.validThrough());
        }

        Credential credential() {
            return new Credential(kind, title, number, issuedOn, validThrough);
        }
    }
}
