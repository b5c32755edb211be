package org.tonghu.registry.matching.web;

import java.util.List;
import org.tonghu.registry.matching.RefusedRow;
import org.tonghu.starter.problem.Invalid;
import org.tonghu.starter.web.Page;
import org.tonghu.starter.web.PageRequest;

/** Pages of refused rows; the cursor is the number of the last row shown. */
final class RowPages {

    private RowPages() {}

    static Page<RefusedRow> of(List<RefusedRow> rows, PageRequest page) {
        var cursor = page.cursor();
        if (cursor != null && !cursor.matches("\\d{1,9}")) {
            throw new Invalid(
                    "#/query/cursor",
                    "INVALID",
                    "游标无效，请从第一页重新读取。",
                    "The cursor is not one of this list.");
        }
        long after = cursor == null ? 0 : Long.parseLong(cursor);
        var left = rows.stream().filter(it -> it.row() > after).toList();
        var shown = left.stream().limit(page.limit()).toList();
        var more = shown.size() < left.size();
        return new Page<>(shown, more ? Long.toString(shown.getLast().row()) : null);
    }
}
