package org.tonghu.institution.transfer;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tonghu.starter.domain.Event;

/** What happened to a transfer, told in ids and days: one event for each stage entered. */
public final class TransferEvents {

    public static final String RECEIVED = type(StageName.RECEIVED);
    public static final String COMPLETED = type(StageName.COMPLETED);
    public static final String CANCELLED = type(StageName.CANCELLED);

    private TransferEvents() {}

    static Event of(Transfer transfer, Stage entered) {
        Map<String, String> details = new HashMap<>();
        details.put("child", transfer.child());
        details.put("from", transfer.from().institution());
        details.put("to", transfer.to().institution());
        dayOf(transfer, entered).ifPresent(day -> details.put("on", day.toString()));
        return Event.of(type(entered.name()), details);
    }

    /** For example {@code transfer.handed-over}. */
    public static String type(StageName stage) {
        return "transfer." + stage.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Optional<LocalDate> dayOf(Transfer transfer, Stage entered) {
        return switch (entered) {
            case Stage.HandedOver handedOver -> Optional.of(handedOver.handOver().on());
            case Stage.Received received -> Optional.of(received.on());
            case Stage.Completed _ -> transfer.passed(Stage.Received.class).map(Stage.Received::on);
            default -> Optional.empty();
        };
    }
}
