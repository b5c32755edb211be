package org.tonghu.registry.importing.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tonghu.starter.tables.TableFormat;
import org.tonghu.starter.tables.TableWriter;
import org.tonghu.starter.testing.Multipart;

/** Tables that tests send; every person is made up. */
final class Tables {

    static final List<String> HEADER =
            List.of(
                    "原系统编号", "姓名", "性别", "出生日期", "户籍类型", "居住乡镇代码", "父亲状况", "父亲情形", "母亲状况",
                    "残疾类别和等级", "身份证号");
    static final String ABOUT = "{}";

    private Tables() {}

    /** An orphan of the township, told apart by the number. */
    static List<String> orphan(String number) {
        return row(number, "测试童", "410122101", "死亡", "");
    }

    static List<String> row(
            String number, String name, String township, String father, String circumstances) {
        return new ArrayList<>(
                List.of(
                        number,
                        name,
                        "女",
                        "2015-05-01",
                        "农村",
                        township,
                        father,
                        circumstances,
                        "死亡",
                        "4/2",
                        ""));
    }

    static byte[] table(TableFormat format, List<String> header, List<List<String>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (TableWriter table =
                org.tonghu.starter.tables.Tables.write(format, bytes, header, true)) {
            rows.forEach(table::row);
        }
        return bytes.toByteArray();
    }

    static byte[] csv(List<List<String>> rows) {
        return table(TableFormat.CSV, HEADER, rows);
    }

    static byte[] csv(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static Multipart upload(byte[] content) {
        return upload(content, ABOUT);
    }

    static Multipart upload(byte[] content, String about) {
        return new Multipart()
                .json("about", about)
                .file("file", "t", "application/octet-stream", content);
    }

    static String number() {
        return "N" + UUID.randomUUID().toString().substring(0, 12);
    }
}
