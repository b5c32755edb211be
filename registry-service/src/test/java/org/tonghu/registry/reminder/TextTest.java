package org.tonghu.registry.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tonghu.registry.classification.Category;
import org.tonghu.registry.worklist.Title;

class TextTest {

    private static final UnitName UNIT = new UnitName("ZZ-410122", "中牟县民政局");

    private static KindOfWork named(String zh, String en) {
        return KindOfWork.of(new Title("a-list", zh, en, ""));
    }

    @Test
    void aTextSaysHowMuchOfWhatIsDueWhenAndWhere() {
        var work = named("待办申请", "applications due");
        var day = LocalDate.parse("2020-06-30");
        var due = new Text(Text.Template.DUE, work, 3, day, 7, UNIT);
        assertThat(due.zh()).isEqualTo("【童护】中牟县民政局：“待办申请”3 件应于 2020-06-30 前办结，剩余 7 天，请登录系统办理。");
        var over = new Text(Text.Template.OVERDUE, work, 3, day, 1, UNIT);
        assertThat(over.zh()).contains("已逾期 1 天");
        assertThat(over.en()).contains("overdue by 1 days");
    }

    @Test
    void noMemberOfATextHoldsFreeText() {
        var types = Arrays.stream(Text.class.getRecordComponents()).map(RecordComponent::getType);
        assertThat(types).doesNotContain(String.class);
    }

    @ParameterizedTest
    @EnumSource(Category.class)
    void aCategoryIsNeverTheNameOfTheWork(Category category) {
        assertThat(named("待核定" + category.zh(), "x").zh()).isEqualTo("儿童福利待办事项");
        assertThat(named("待办", category.en() + " list").en()).isEqualTo("child welfare work");
        assertThatThrownBy(() -> new KindOfWork(category.zh(), "x"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"HIV 感染儿童,x", "收养登记,x", "x,Adoption papers", "遭受虐待,x"})
    void whatIsKeptSealedIsNotEither(String zh, String en) {
        assertThat(named(zh, en).zh()).isEqualTo("儿童福利待办事项");
    }

    @Test
    void onlyAPlaceHasAUnitName() {
        assertThatThrownBy(() -> new UnitName("测试甲", "测试甲"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new UnitName("ZZ-MCA", "甲".repeat(41)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
