package org.tonghu.registry.matching.web;

import java.util.Arrays;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.registry.matching.Column;
import org.tonghu.registry.matching.ListKind;
import org.tonghu.registry.matching.Office;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Scope;
import org.tonghu.starter.problem.Language;
import org.tonghu.starter.web.Page;

/** Which lists are matched, and how they are laid out. */
@RestController
class ListKindController {

    record KindRow(
            ListKind kind,
            Office office,
            String officeTitle,
            String title,
            List<ColumnRow> columns) {

        static KindRow of(ListKind it) {
            var language = Language.current();
            return new KindRow(
                    it,
                    it.office(),
                    language.pick(it.office().zh(), it.office().en()),
                    language.pick(it.zh(), it.en()),
                    it.columns().stream().map(ColumnRow::of).toList());
        }
    }

    /**
     * @param heading of the column in a file, beside 公民身份号码, 姓名 and 出生日期
     */
    record ColumnRow(
            String name,
            String heading,
            Column.Shape shape,
            boolean required,
            List<Column.Choice> choices) {

        static ColumnRow of(Column it) {
            return new ColumnRow(it.name(), it.zh(), it.shape(), it.required(), it.choices());
        }
    }

    @GetMapping("${tonghu.base-path}/matching/list-kinds")
    @CallableBy(persons = true, scopes = Scope.REGISTRY_REPORT)
    Page<KindRow> kinds() {
        return new Page<>(Arrays.stream(ListKind.values()).map(KindRow::of).toList(), null);
    }
}
