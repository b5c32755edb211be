package org.tonghu.starter.problem;

/**
 * 404: there is no such record, or it lies outside the caller's reach; the caller can't tell which.
 */
public final class NotFound extends Problem {

    /**
     * @param kind kebab-case name of what was looked for, e.g. {@code child}
     */
    public NotFound(String kind, String id) {
        super(
                404,
                "not-found",
                "找不到编号为“" + id + "”的记录（" + kind + "），或该记录不在您的管辖范围内。",
                "There is no " + kind + " with id '" + id + "', or it is outside your reach.");
    }
}
