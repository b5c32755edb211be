package org.tonghu.institution.transfer.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tonghu.institution.transfer.HandOver;
import org.tonghu.institution.transfer.Stage;
import org.tonghu.institution.transfer.Transfer;

class TransferDocumentTest {

    private static final Instant AT = Instant.parse("2020-07-01T04:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2020, 7, 8);

    static Stream<Stage> stages() {
        var items =
                Stream.of(HandOver.Thing.values())
                        .map(thing -> new HandOver.Item(thing, false, "没有"))
                        .toList();
        var handOver =
                new HandOver(DAY, List.of("甲", "乙"), items, new HandOver.Household(false, "入学"));
        return Stream.of(
                new Stage.Requested("a", AT, "转型"),
                new Stage.Consented("b", AT),
                new Stage.Approved("c", AT, "1号"),
                new Stage.Approved("c", AT, null),
                new Stage.Refused("c", AT, "不符"),
                new Stage.Returned("d", AT, List.of("医疗档案")),
                new Stage.Postponed("d", AT, DAY, "隔离"),
                new Stage.Accepted("d", AT, "评估", "B1"),
                new Stage.Accepted("d", AT, "评估", null),
                new Stage.HandedOver("a", AT, handOver),
                new Stage.Received("d", AT, DAY, "完好"),
                new Stage.Completed("system", AT),
                new Stage.Cancelled("a", AT, "家属要求"));
    }

    @ParameterizedTest
    @MethodSource("stages")
    void everyStageComesBackAsItWasStored(Stage stage) {
        var transfer = transfer(stage);

        assertThat(TransferDocument.of(transfer, List.of("ZZ-MCA")).transfer()).isEqualTo(transfer);
    }

    @Test
    void onlyAnOpenTransferHoldsTheChildsOneKey() {
        assertThat(document(new Stage.Consented("b", AT)).openFor()).isEqualTo("child-1");
        assertThat(document(new Stage.Cancelled("b", AT, "x")).openFor()).isNull();
    }

    @Test
    void aPostponedTransferWaitsFromItsDayInShanghaiOn() {
        assertThat(document(new Stage.Postponed("d", AT, DAY, "x")).waitingSince())
                .isEqualTo(Instant.parse("2020-07-07T16:00:00Z"));
        assertThat(document(new Stage.Consented("b", AT)).waitingSince()).isEqualTo(AT);
    }

    private static TransferDocument document(Stage stage) {
        return TransferDocument.of(transfer(stage), List.of());
    }

    private static Transfer transfer(Stage stage) {
        return new Transfer(
                new Transfer.Id("t1"),
                3,
                "child-1",
                new Transfer.Side("CWI-410122", "ZZ-410122"),
                new Transfer.Side("ZZ-CWI", "ZZ-MCA"),
                "batch-1",
                List.of(new Stage.Requested("a", AT, "转型"), stage),
                List.of());
    }
}
