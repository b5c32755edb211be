package org.tonghu.registry.child.support;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tonghu.registry.child.Children;
import org.tonghu.registry.classification.ClassifyChild;

class DecideWhatFellDueTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Test
    void aChildThatCannotBeDecidedHoldsNobodyUpAndIsTriedAgain() {
        var children = mock(Children.class);
        when(children.dueOn(DAY)).thenReturn(List.of("unreadable", "other"));
        when(children.find(eq("unreadable"), any())).thenThrow(new IllegalStateException());
        when(children.find(eq("other"), any())).thenReturn(Optional.empty());

        var work =
                new DecideWhatFellDue(children, mock(ClassifyChild.class), mock(TellRecords.class));

        assertThatThrownBy(() -> work.run(DAY)).hasMessageStartingWith("1 children");
        verify(children).find(eq("other"), any());
    }
}
