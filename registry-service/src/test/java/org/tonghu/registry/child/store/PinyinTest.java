package org.tonghu.registry.child.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {

    @ParameterizedTest
    @CsvSource({
        "测试甲,ceshijia,csj",
        "单小吕,shanxiaolv,sxl",
        "小单,xiaodan,xd",
        "买买提·艾力,maimaitiaili,mmtal",
        "Ａnna 李,annali,annal",
    })
    void aNameIsSpeltWithoutTonesAndBlanksAndSurnamesAsSurnames(
            String name, String full, String initials) {
        assertThat(Pinyin.of(name)).isEqualTo(new Pinyin(full, initials));
    }
}
