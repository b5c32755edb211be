package org.tonghu.starter.tables;

import org.tonghu.starter.problem.FieldProblem;
import org.tonghu.starter.problem.Invalid;

/** What can be wrong with a table as a whole, and with a cell of it. */
final class TableFaults {

    private static final String FILE = "#/file";

    private TableFaults() {}

    static Invalid unreadable(long row) {
        return new Invalid(
                FILE,
                "UNREADABLE_TABLE",
                "文件从第 " + row + " 行起无法读取，请检查格式（CSV 引号须成对，XLSX 不得加密或损坏）。",
                "The file can't be read from row "
                        + row
                        + " on: quotes of a CSV must be in pairs, an XLSX neither encrypted nor damaged.");
    }

    static Invalid wrongCharset(String charset) {
        return new Invalid(
                FILE,
                "WRONG_ENCODING",
                "文件不是 " + charset + " 编码，请另存为 UTF-8，或指明实际编码。",
                "The file is not in " + charset + "; save it as UTF-8, or name its encoding.");
    }

    static Invalid oldExcel() {
        return new Invalid(
                FILE,
                "OLD_OR_ENCRYPTED_EXCEL",
                "旧版（.xls）或加密的 Excel 文件不能读取，请另存为不加密的 .xlsx。",
                "Old (.xls) and encrypted Excel files can't be read; save it as .xlsx without a password.");
    }

    static Invalid tooLarge(String what, long most) {
        return new Invalid(
                FILE,
                "TABLE_TOO_LARGE",
                "表格超过上限（" + what + " 不超过 " + most + "），请拆分后再提交。",
                "The table is too large: at most " + most + " " + what + "; split it.");
    }

    static Invalid noHeader(int row) {
        return new Invalid(
                FILE,
                "NO_HEADER",
                "第 " + row + " 行没有表头。",
                "There are no column names in row " + row + ".");
    }

    static Invalid blankColumn(int column) {
        return new Invalid(
                FILE,
                "BLANK_COLUMN_NAME",
                "表头第 " + column + " 列没有名称。",
                "Column " + column + " has no name.");
    }

    static Invalid sameColumn(String name) {
        return new Invalid(
                FILE,
                "DUPLICATE_COLUMN",
                "表头中“" + name + "”出现了两次。",
                "The column '" + name + "' is there twice.");
    }

    static Invalid noSheet() {
        return new Invalid(FILE, "NO_SHEET", "找不到要读取的工作表。", "There is no such sheet.");
    }

    static FieldProblem tooLong(String column, int most) {
        return cell(
                column, "TOO_LONG", "超过 " + most + " 个字符。", "More than " + most + " characters.");
    }

    static FieldProblem formula(String column) {
        return cell(column, "FORMULA", "单元格是公式，请粘贴为数值。", "A formula; paste its value.");
    }

    static FieldProblem errorValue(String column) {
        return cell(column, "ERROR_VALUE", "单元格是错误值。", "The cell holds an error.");
    }

    static FieldProblem precision(String column) {
        return cell(
                column,
                "LOST_DIGITS",
                "长号码以数字保存时末位已丢失，请把该列设为文本后重新填写。",
                "A long number kept as a number has lost its last digits; format the column as text and enter it again.");
    }

    static FieldProblem control(String column) {
        return cell(column, "CONTROL_CHARACTER", "不能含控制字符。", "Control characters are not allowed.");
    }

    static FieldProblem beyond() {
        return cell(
                "",
                "EXTRA_CELLS",
                "该行的列数多于表头，请检查是否多了分隔符。",
                "More cells than the header has columns; look for a separator too many.");
    }

    private static FieldProblem cell(String column, String code, String zh, String en) {
        return new FieldProblem("#/" + column, code, zh, en);
    }
}
