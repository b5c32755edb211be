package org.tonghu.registry.orphancare.store;

import org.tonghu.registry.orphancare.OrphanRefusals;
import org.tonghu.starter.store.Duplicate;

/** Which of the rules that the store keeps was met. */
final class Taken {

    private Taken() {}

    static RuntimeException by(Duplicate duplicate) {
        return switch (duplicate.index()) {
            case "number" -> OrphanRefusals.numberTaken();
            case "goodFor", "holdsFor" -> OrphanRefusals.hasOne();
            default -> duplicate;
        };
    }
}
