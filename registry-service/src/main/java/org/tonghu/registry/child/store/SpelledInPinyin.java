package org.tonghu.registry.child.store;

import org.springframework.stereotype.Component;
import org.tonghu.registry.child.Spelling;

@Component
class SpelledInPinyin implements Spelling {

    @Override
    public String letters(String name) {
        return Pinyin.of(name).full();
    }
}
