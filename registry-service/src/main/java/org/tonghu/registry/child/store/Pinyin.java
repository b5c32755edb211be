package org.tonghu.registry.child.store;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import net.sourceforge.pinyin4j.PinyinHelper;
import net.sourceforge.pinyin4j.format.HanyuPinyinOutputFormat;
import net.sourceforge.pinyin4j.format.HanyuPinyinToneType;
import net.sourceforge.pinyin4j.format.HanyuPinyinVCharType;
import net.sourceforge.pinyin4j.format.exception.BadHanyuPinyinOutputFormatCombination;

/**
 * A name in letters, without tones and blanks, ü as v. Characters that sound otherwise as a surname
 * are read as one at the beginning.
 *
 * @param full e.g. {@code zhangsan}
 * @param initials e.g. {@code zs}
 */
record Pinyin(String full, String initials) {

    private static final Map<String, String> SURNAMES =
            Map.ofEntries(
                    Map.entry("单", "shan"),
                    Map.entry("解", "xie"),
                    Map.entry("仇", "qiu"),
                    Map.entry("朴", "piao"),
                    Map.entry("曾", "zeng"),
                    Map.entry("查", "zha"),
                    Map.entry("盖", "ge"),
                    Map.entry("翟", "zhai"),
                    Map.entry("任", "ren"),
                    Map.entry("区", "ou"),
                    Map.entry("缪", "miao"),
                    Map.entry("乐", "yue"),
                    Map.entry("员", "yun"),
                    Map.entry("覃", "qin"),
                    Map.entry("祭", "zhai"),
                    Map.entry("召", "shao"));

    private static final HanyuPinyinOutputFormat PLAIN = plain();

    static Pinyin of(String name) {
        var full = new StringBuilder();
        var initials = new StringBuilder();
        var letters = Normalizer.normalize(name, Normalizer.Form.NFKC).codePoints().toArray();
        for (int i = 0; i < letters.length; i++) {
            var sound = sound(Character.toString(letters[i]), i == 0);
            if (!sound.isEmpty()) {
                full.append(sound);
                initials.append(sound.charAt(0));
            }
        }
        return new Pinyin(full.toString(), initials.toString());
    }

    private static String sound(String letter, boolean first) {
        if (first && SURNAMES.containsKey(letter)) {
            return SURNAMES.getOrDefault(letter, "");
        }
        try {
            var sounds = PinyinHelper.toHanyuPinyinStringArray(letter.charAt(0), PLAIN);
            if (letter.length() == 1 && sounds != null && sounds.length > 0) {
                return sounds[0];
            }
        } catch (BadHanyuPinyinOutputFormatCombination e) {
            throw new IllegalStateException(e);
        }
        return Character.isLetterOrDigit(letter.codePointAt(0))
                ? letter.toLowerCase(Locale.ROOT)
                : "";
    }

    private static HanyuPinyinOutputFormat plain() {
        var format = new HanyuPinyinOutputFormat();
        format.setToneType(HanyuPinyinToneType.WITHOUT_TONE);
        format.setVCharType(HanyuPinyinVCharType.WITH_V);
        return format;
    }
}
