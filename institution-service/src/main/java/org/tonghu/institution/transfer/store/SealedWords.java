package org.tonghu.institution.transfer.store;

import org.springframework.stereotype.Component;
import org.tonghu.starter.crypto.FieldCipher;

/**
 * What people write about a child in a transfer (assessment, reasons, remarks) may tell of its
 * health or family: it is encrypted in the store.
 */
@Component
final class SealedWords {

    private final FieldCipher cipher;

    SealedWords(FieldCipher cipher) {
        this.cipher = cipher;
    }

    TransferDocument seal(TransferDocument transfer) {
        var context = context(transfer);
        return transfer.course(stage -> stage.words(text -> cipher.encrypt(text, context)));
    }

    TransferDocument open(TransferDocument stored) {
        var context = context(stored);
        return stored.course(stage -> stage.words(text -> cipher.decrypt(text, context)));
    }

    private static String context(TransferDocument transfer) {
        return "transfer/" + transfer.id() + "/words";
    }
}
