package org.tonghu.starter.store;

import org.tonghu.starter.problem.Problem;

/** 412: somebody else changed or removed the record since it was read. */
public final class Stale extends Problem {

    public Stale(String aggregate, String id, long revision) {
        super(
                412,
                "stale-revision",
                "记录（%s %s）在您读取第 %d 版之后已被他人更改，请重新读取后再提交。".formatted(aggregate, id, revision),
                "The %s %s was changed after you read revision %d; read it again, then send your change."
                        .formatted(aggregate, id, revision));
    }
}
