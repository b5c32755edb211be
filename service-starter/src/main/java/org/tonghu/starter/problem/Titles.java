package org.tonghu.starter.problem;

import java.util.Map;

/** Short summary of a problem by its status. */
final class Titles {

    private static final Map<Integer, String[]> TITLES =
            Map.ofEntries(
                    title(400, "请求无效", "Invalid request"),
                    title(401, "未登录或登录已失效", "Not signed in"),
                    title(403, "没有权限", "Not permitted"),
                    title(404, "未找到", "Not found"),
                    title(405, "不支持该操作", "Method not allowed"),
                    title(406, "无法提供所要求的格式", "Not acceptable"),
                    title(409, "不符合规定，未予办理", "Refused"),
                    title(412, "记录已被更改", "Changed meanwhile"),
                    title(413, "内容过大", "Too large"),
                    title(414, "地址过长", "Address too long"),
                    title(415, "不支持的内容格式", "Unsupported media type"),
                    title(422, "请求与先前不符", "Not the same request"),
                    title(428, "缺少版本条件", "Revision required"),
                    title(429, "请求过于频繁", "Too many requests"),
                    title(431, "请求头过大", "Headers too large"),
                    title(500, "系统错误", "Internal error"),
                    title(502, "关联服务应答异常", "Bad answer from another service"),
                    title(503, "服务暂不可用", "Unavailable"),
                    title(504, "处理超时", "Timed out"));

    private Titles() {}

    static String of(int status, Language language) {
        String[] words = TITLES.getOrDefault(status, new String[] {"请求未完成", "Not done"});
        return language.pick(words[0], words[1]);
    }

    private static Map.Entry<Integer, String[]> title(int status, String zh, String en) {
        return Map.entry(status, new String[] {zh, en});
    }
}
