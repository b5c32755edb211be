package org.tonghu.registry.matching;

import static org.tonghu.registry.matching.Column.code;
import static org.tonghu.registry.matching.Column.day;
import static org.tonghu.registry.matching.Column.of;

import java.util.List;
import java.util.Optional;
import org.tonghu.registry.matching.Column.Shape;

/** The lists that are matched, each with its own columns. */
public enum ListKind {
    POLICE_DEATHS(Office.POLICE, "死亡户口注销名单", "deaths", day("on", "死亡日期", "day of death", true)),
    POLICE_CUSTODY(
            Office.POLICE,
            "羁押和强制隔离戒毒名单",
            "custody and compulsory drug rehabilitation",
            code(
                    "measure",
                    "措施",
                    "measure",
                    "COMPULSORY_DRUG_REHABILITATION=强制隔离戒毒",
                    "OTHER_LIBERTY_RESTRICTION=羁押或其他限制人身自由措施"),
            code("event", "状态", "event", "BEGUN=开始", "ENDED=解除"),
            day("on", "日期", "day", true),
            day("until", "期满日期", "last day of the term", false)),
    POLICE_HOUSEHOLDS(
            Office.POLICE,
            "户籍变动名单",
            "household registration",
            code("event", "变动", "event", "REGISTERED=登记", "MOVED=迁移", "CANCELLED=注销"),
            day("on", "日期", "day", true),
            of("division", "户籍地区划代码", "division registered at", Shape.DIVISION)),
    POLICE_SEARCHES(
            Office.POLICE,
            "失联父母查找情况名单",
            "searches for parents out of contact",
            code("result", "查找结果", "result", "NOT_FOUND=未找到", "FOUND=已找到"),
            day("on", "日期", "day", true)),
    COURT_DECISIONS(
            Office.COURT,
            "生效裁判名单",
            "decisions in force",
            code(
                    "decision",
                    "裁判事项",
                    "decision",
                    "DECLARED_DEAD=宣告死亡",
                    "DECLARED_MISSING=宣告失踪",
                    "GUARDIANSHIP_REVOKED=撤销监护人资格",
                    "GUARDIANSHIP_RESTORED=恢复监护人资格",
                    "IMPRISONED=判处徒刑"),
            day("on", "生效日期", "day it came into force", true),
            day("until", "刑期届满日期", "last day of the term", false)),
    JUSTICE_TERMS(
            Office.JUSTICE,
            "服刑和刑满释放名单",
            "prison terms and releases",
            code("event", "状态", "event", "ADMITTED=收监", "RELEASED=释放"),
            day("on", "日期", "day", true),
            day("until", "刑期届满日期", "last day of the term", false)),
    DISABILITY_CERTIFICATES(
            Office.DISABLED_PERSONS_FEDERATION,
            "残疾人证名单",
            "disability certificates",
            code("event", "状态", "event", "HELD=持证", "WITHDRAWN=注销"),
            code("type", "残疾类别", "type", "1=视力", "2=听力", "3=言语", "4=肢体", "5=智力", "6=精神", "7=多重"),
            code("grade", "残疾等级", "grade", "1=一级", "2=二级", "3=三级", "4=四级"),
            day("on", "发证或注销日期", "day", true)),
    SCHOOL_ENROLMENTS(
            Office.EDUCATION,
            "学籍名单",
            "enrolment at school",
            code(
                    "status",
                    "学籍状态",
                    "status",
                    "ENROLLED=在读",
                    "NOT_ENROLLED=未入学",
                    "DROPPED_OUT=失学辍学",
                    "GRADUATED=毕业"),
            day("on", "日期", "day", true)),
    MEDICAL_INSURANCE(
            Office.MEDICAL_INSURANCE,
            "居民基本医疗保险参保名单",
            "resident medical insurance",
            new Column("year", "参保年度", "insured year", Shape.YEAR, true, List.of()),
            code("insured", "是否参保", "insured", "YES=是", "NO=否")),
    HEALTH_ILLNESSES(
            Office.HEALTH,
            "重病名单",
            "serious illnesses",
            code("onLocalList", "是否属于本地重病目录", "on the local list", "YES=是", "NO=否"),
            day("on", "确诊日期", "day of diagnosis", true)),
    FUNERALS(Office.FUNERAL, "火化名单", "cremations", day("on", "火化日期", "day", true)),
    AID(
            Office.POVERTY_ALLEVIATION,
            "低保、特困、建档立卡名单",
            "minimum living guarantee, destitute support, registered poor",
            code(
                    "aid",
                    "救助类别",
                    "aid",
                    "MINIMUM_LIVING_GUARANTEE=最低生活保障",
                    "DESTITUTE_SUPPORT=特困供养",
                    "REGISTERED_POOR=建档立卡"),
            code("event", "状态", "event", "GRANTED=享受", "ENDED=停止"),
            day("on", "日期", "day", true),
            of("monthlyAmount", "月救助金额", "monthly amount in yuan", Shape.AMOUNT));

    private final Office office;
    private final String zh;
    private final String en;
    private final List<Column> columns;

    ListKind(Office office, String zh, String en, Column... columns) {
        this.office = office;
        this.zh = zh;
        this.en = en;
        this.columns = List.of(columns);
    }

    public Office office() {
        return office;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    public List<Column> columns() {
        return columns;
    }

    public Optional<Column> column(String name) {
        return columns.stream().filter(it -> it.name().equals(name)).findFirst();
    }
}
