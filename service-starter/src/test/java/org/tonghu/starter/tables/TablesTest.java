package org.tonghu.starter.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tonghu.starter.problem.FieldProblem;
import org.tonghu.starter.problem.Invalid;

class TablesTest {

    static final TableLimits SMALL = new TableLimits(3, 3, 50, 4 << 20);

    @TempDir Path folder;

    Path file(byte[] content) {
        try {
            return Files.write(folder.resolve("table"), content);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static List<TableRow> all(TableReader table) {
        List<TableRow> rows = new ArrayList<>();
        try (table) {
            for (var row = table.next(); row.isPresent(); row = table.next()) {
                rows.add(row.get());
            }
        }
        return rows;
    }

    List<TableRow> csv(String text) {
        Path file = file(text.getBytes(StandardCharsets.UTF_8));
        return all(Tables.read(new TableSource(file, TableFormat.CSV), SMALL));
    }

    List<TableRow> xlsx(byte[] content) {
        return all(Tables.read(new TableSource(file(content), TableFormat.XLSX), SMALL));
    }

    interface Sheet {
        void fill(Worksheet sheet);
    }

    static byte[] workbook(Sheet sheet) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Workbook workbook = new Workbook(bytes, "Test", "1.0");
        sheet.fill(workbook.newWorksheet("S"));
        try {
            workbook.finish();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    static void refused(String code, Runnable reading) {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(reading::run)
                .satisfies(it ->
                        assertThat(it.errors()).extracting(FieldProblem::code).containsOnly(code));
    }

    static void faults(TableRow row, String... codes) {
        assertThat(row.faults()).extracting(FieldProblem::code).containsExactly(codes);
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void whatIsWrittenIsReadAgain(TableFormat format) {
        List<String> texts = List.of("=1+1", "'@x", "测试，\"甲\"\n乙");
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        try (TableWriter table = Tables.write(format, to, List.of("a", "b", "c"), true)) {
            table.row(texts);
            table.row(Arrays.asList(new BigDecimal("-12.50"), null, "410199201005012345"));
        }
        Path file = file(to.toByteArray());
        assertThat(TableFormat.of(to.toByteArray())).isEqualTo(format);
        List<TableRow> rows = all(Tables.read(new TableSource(file, format), SMALL));
        assertThat(rows.get(0).cells()).isEqualTo(texts);
        assertThat(new BigDecimal(rows.get(1).cells().get(0))).isEqualByComparingTo("-12.5");
        assertThat(rows.get(1).cells().subList(1, 3)).containsExactly("", "410199201005012345");
        assertThat(rows).extracting(TableRow::number).containsExactly(2L, 3L);
    }

    @Test
    void noCellOfACsvIsRunAsAFormula() {
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        List<String> risky = List.of("=cmd|'/c calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "＝1");
        try (TableWriter table = Tables.write(TableFormat.CSV, to, List.of("甲"), false)) {
            risky.forEach(cell -> table.row(List.of(cell)));
        }
        String text = to.toString(StandardCharsets.UTF_8);
        assertThat(text).startsWith("甲\r\n'=cmd").contains("'+1", "'-1", "'@SUM", "'\t=1", "'＝1");
    }

    @Test
    void theByteOrderMarkIsWrittenOnRequestOnly() {
        for (boolean bom : List.of(true, false)) {
            ByteArrayOutputStream to = new ByteArrayOutputStream();
            Tables.write(TableFormat.CSV, to, List.of("a"), bom).close();
            assertThat(to.toString(StandardCharsets.UTF_8))
                    .isEqualTo(bom ? "\uFEFFa\r\n" : "a\r\n");
        }
    }

    @Test
    void blankRowsAreCountedAndShortOnesFilled() {
        List<TableRow> rows = csv("\uFEFFa,b\r\n\r\n1\r\n , \r\n2,3\r\n");
        assertThat(rows).extracting(TableRow::number).containsExactly(3L, 5L);
        assertThat(rows.getFirst().cells()).containsExactly("1", "");
    }

    @Test
    void aBadCellIsTheFaultOfItsRow() {
        List<TableRow> rows = csv("a,b\n" + "x".repeat(51) + ",1\n1,2,3\n1,\u0007\n");
        faults(rows.get(0), "TOO_LONG");
        faults(rows.get(1), "EXTRA_CELLS");
        faults(rows.get(2), "CONTROL_CHARACTER");
    }

    @Test
    void aTextOfTenMegabytesIsTheFaultOfItsRow() {
        List<TableRow> rows = csv("a,b\n" + "x".repeat(10_000_000) + ",1\n1,2\n");
        faults(rows.get(0), "TOO_LONG");
        faults(rows.get(1));
    }

    @Test
    void aTableThatIsNoneIsRefused() {
        refused("NO_HEADER", () -> csv(""));
        refused("NO_HEADER", () -> csv(",,\n1,2,3"));
        refused("BLANK_COLUMN_NAME", () -> csv("a,,c\n"));
        refused("DUPLICATE_COLUMN", () -> csv("a,b,a\n"));
        refused("TABLE_TOO_LARGE", () -> csv("a,b,c,d\n"));
        refused("TABLE_TOO_LARGE", () -> csv("a\n1\n2\n3\n4\n"));
        refused("UNREADABLE_TABLE", () -> csv("a,b\n\"1,2\n"));
    }

    @Test
    void textIsReadInItsEncodingAndInNoOther() {
        Charset gbk = Charset.forName("GB18030");
        Path file = file("姓名\n测试甲\n".getBytes(gbk));
        refused(
                "WRONG_ENCODING",
                () -> all(Tables.read(new TableSource(file, TableFormat.CSV), SMALL)));
        TableSource stated = new TableSource(file, TableFormat.CSV, gbk, 1, null);
        assertThat(all(Tables.read(stated, SMALL)).getFirst().cells()).containsExactly("测试甲");
    }

    @Test
    void rowsAboveTheHeaderArePassedOver() {
        Path file = file("困境儿童登记表,,\n制表人,x\nname,sex\nt,1\n".getBytes(StandardCharsets.UTF_8));
        TableSource third = new TableSource(file, TableFormat.CSV, StandardCharsets.UTF_8, 3, null);
        try (TableReader table = Tables.read(third, SMALL)) {
            assertThat(table.header()).containsExactly("name", "sex");
            assertThat(table.next().orElseThrow().number()).isEqualTo(4);
        }
    }

    @Test
    void cellsOfASpreadsheetBecomeTexts() {
        List<TableRow> rows =
                xlsx(
                        workbook(sheet -> {
                            sheet.value(0, 0, "day");
                            sheet.value(0, 1, "number");
                            sheet.value(0, 2, "text");
                            sheet.value(1, 0, LocalDate.of(2010, 5, 1));
                            sheet.style(1, 0).format("yyyy\"年\"m\"月\"d\"日\"").set();
                            sheet.value(1, 1, 60.0);
                            sheet.value(1, 2, true);
                        }));
        assertThat(rows.getFirst().cells()).containsExactly("2010-05-01", "60", "TRUE");
    }

    @Test
    void aFormulaAndALongNumberAreTheFaultOfTheirRow() {
        List<TableRow> rows =
                xlsx(
                        workbook(sheet -> {
                            sheet.value(0, 0, "a");
                            sheet.formula(1, 0, "1+1");
                            sheet.value(2, 0, 410199201005012345L);
                            sheet.value(3, 0, "x");
                        }));
        faults(rows.get(0), "FORMULA");
        faults(rows.get(1), "LOST_DIGITS");
        faults(rows.get(2));
    }

    @Test
    void whatIsNoWorkbookIsRefused() {
        byte[] good = workbook(sheet -> sheet.value(0, 0, "a"));
        refused("UNREADABLE_TABLE", () -> xlsx("PK\3\4nonsense".getBytes(StandardCharsets.UTF_8)));
        refused("UNREADABLE_TABLE", () -> xlsx(Arrays.copyOf(good, good.length / 2)));
        refused("NO_HEADER", () -> xlsx(workbook(sheet -> sheet.value(1, 0, "a"))));
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3};
        refused(
                "OLD_OR_ENCRYPTED_EXCEL",
                () -> all(Tables.read(new TableSource(file(old), TableFormat.CSV), SMALL)));
    }

    @Test
    void anArchiveThatUnpacksToTooMuchIsRefusedBeforeItIsRead() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream bomb = new ZipOutputStream(bytes)) {
            bomb.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            bomb.write(new byte[5 << 20]);
        }
        assertThat(bytes.size()).isLessThan(10_000);
        refused("TABLE_TOO_LARGE", () -> xlsx(bytes.toByteArray()));
    }

    @Test
    void aHundredThousandRowsAreWrittenAsTheyCome() {
        long[] written = new long[1];
        OutputStream counting =
                new OutputStream() {
                    @Override
                    public void write(int b) {
                        written[0]++;
                    }

                    @Override
                    public void write(byte[] b, int offset, int length) {
                        written[0] += length;
                    }
                };
        TableWriter table = Tables.write(TableFormat.XLSX, counting, List.of("a"), false);
        for (int i = 0; i < 100_000; i++) {
            table.row(List.of("row " + i));
        }
        assertThat(written[0]).isGreaterThan(100_000);
        table.close();
    }
}
