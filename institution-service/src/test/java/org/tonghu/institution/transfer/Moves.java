package org.tonghu.institution.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tonghu.institution.transfer.HandOver.Household;
import org.tonghu.institution.transfer.HandOver.Item;
import org.tonghu.institution.transfer.HandOver.Thing;

/** Transfers for tests: in any stage, and any move made on them. */
final class Moves {

    static final LocalDate TODAY = LocalDate.of(2020, 7, 1);
    static final Moment NOW = new Moment(Instant.parse("2020-07-01T04:00:00Z"), TODAY);
    static final Transfer.Side COUNTY = new Transfer.Side("CWI-410122", "ZZ-410122");
    static final Transfer.Side CITY = new Transfer.Side("ZZ-CWI", "ZZ-MCA");

    private static final Map<StageName, List<Move>> WAYS = new EnumMap<>(StageName.class);

    static {
        var approved = List.of(Move.CONSENT, Move.APPROVE);
        WAYS.put(StageName.REQUESTED, List.of());
        WAYS.put(StageName.CONSENTED, List.of(Move.CONSENT));
        WAYS.put(StageName.APPROVED, approved);
        WAYS.put(StageName.REFUSED, List.of(Move.CONSENT, Move.REFUSE));
        WAYS.put(StageName.RETURNED, then(approved, Move.RETURN));
        WAYS.put(StageName.POSTPONED, then(approved, Move.POSTPONE));
        WAYS.put(StageName.ACCEPTED, then(approved, Move.ACCEPT));
        WAYS.put(StageName.HANDED_OVER, then(approved, Move.ACCEPT, Move.HAND_OVER));
        WAYS.put(StageName.RECEIVED, then(approved, Move.ACCEPT, Move.HAND_OVER, Move.RECEIVE));
        WAYS.put(
                StageName.COMPLETED,
                then(approved, Move.ACCEPT, Move.HAND_OVER, Move.RECEIVE, Move.COMPLETE));
        WAYS.put(StageName.CANCELLED, List.of(Move.CANCEL));
    }

    private Moves() {}

    static Transfer requested() {
        return requested("t1", "child-1", COUNTY, CITY);
    }

    static Transfer requested(String id, String child, Transfer.Side from, Transfer.Side to) {
        return Transfer.request(
                new Transfer.Id(id),
                child,
                from,
                to,
                null,
                new Stage.Requested("manager", NOW.at(), "不具备集中养育条件"));
    }

    static Transfer in(StageName stage) {
        var transfer = requested();
        for (var move : WAYS.get(stage)) transfer = make(move, transfer);
        return transfer;
    }

    /** The move made by the person whose work it is. */
    static Transfer make(Move move, Transfer transfer) {
        return switch (move) {
            case CONSENT -> transfer.consent("county", NOW.at());
            case APPROVE -> transfer.approve("city", "郑民〔2020〕1号", NOW.at());
            case REFUSE -> transfer.refuse("city", "材料不符", NOW.at());
            case RETURN -> transfer.returnForCompletion("receiver", List.of("医疗档案"), NOW.at());
            case COMPLETE_PAPERS -> transfer.completePapers("manager", "已补齐", NOW.at());
            case POSTPONE -> transfer.postpone("receiver", TODAY.plusDays(7), "隔离观察", NOW);
            case ACCEPT -> transfer.accept("receiver", "需康复训练", "B1", NOW.at());
            case HAND_OVER -> transfer.handOver("manager", handOver(TODAY), NOW);
            case RECEIVE -> transfer.receive("receiver", TODAY, null, NOW);
            case COMPLETE -> transfer.complete("system", NOW.at());
            case CANCEL -> transfer.cancel("manager", "家属要求", NOW.at());
        };
    }

    static HandOver handOver(LocalDate on) {
        return new HandOver(
                on,
                List.of("护理员甲"),
                Stream.of(Thing.values()).map(thing -> new Item(thing, true, null)).toList(),
                new Household(false, "正在办理入学"));
    }

    private static List<Move> then(List<Move> first, Move... more) {
        return Stream.concat(first.stream(), Stream.of(more)).toList();
    }
}
