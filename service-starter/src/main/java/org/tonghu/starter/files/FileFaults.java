package org.tonghu.starter.files;

import java.util.stream.Collectors;
import org.tonghu.starter.problem.Invalid;
import org.tonghu.starter.problem.Problem;

/** Why a file is not taken. */
final class FileFaults {

    private static final String FILE = "#/part/file";

    private FileFaults() {}

    static Invalid empty() {
        return new Invalid(FILE, "EMPTY_FILE", "文件是空的。", "The file is empty.");
    }

    static Problem tooLarge(FileRule rule) {
        long most = rule.mostBytes() >> 10;
        return new Problem(
                413,
                "too-large",
                "文件超过 " + most + " KB，请压缩后再提交。",
                "The file is larger than " + most + " KB; make it smaller and send it again.");
    }

    static Invalid type(FileRule rule) {
        String types =
                rule.types().stream().map(Enum::name).sorted().collect(Collectors.joining(", "));
        return new Invalid(
                FILE,
                "FILE_TYPE",
                "按内容判断，不是可接收的文件类型（" + types + "）。",
                "By its content this is none of the types taken here: " + types + ".");
    }

    static Invalid notAsDeclared(FileType type) {
        return new Invalid(
                FILE,
                "NOT_AS_DECLARED",
                "文件内容是 " + type + "，与声明的类型不符。",
                "The content is " + type + ", not what it was declared to be.");
    }

    static Invalid harmful() {
        return new Invalid(
                FILE,
                "HARMFUL_FILE",
                "安全检查未通过，文件未保存。请查杀后重新提交。",
                "The scan refused the file and it was not kept; clean it and send it again.");
    }

    static Problem notScanned() {
        return new Problem(
                503,
                "scan-unavailable",
                "文件安全检查暂不可用，文件未保存，请稍后重试。",
                "The file can't be scanned for the moment and was not kept; try again later.");
    }
}
