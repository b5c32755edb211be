package org.tonghu.registry.importing.support;

/** Why a row that can be read is not taken; for the people who get the table back. */
final class Reasons {

    static final String NOT_YOURS = "该地不属于您所在单位管理，不能导入 (not a place of your unit)";
    static final String ELSEWHERE =
            "该儿童已在其他单位登记，请联系上级民政部门办理转移 (on file with another unit; ask for a transfer)";
    static final String NO_SUCH_NUMBER = "没有该登记编号，新登记请留空 (no such registration number)";

    private Reasons() {}

    static String twice(long row) {
        return "与第 " + row + " 行是同一儿童 (the same child as in row " + row + ")";
    }
}
