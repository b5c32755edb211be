package org.tonghu.institution.institution.rules;

/** The institution has approved posts, 机构编制 (R-3-2-4). */
final class PostsApproved implements Condition {

    @Override
    public Finding judge(IntakeFacts facts) {
        var posts = facts.institution().fitness().posts();
        if (posts == null) return Finding.of(IntakeReason.POSTS_UNKNOWN);
        return Finding.of(posts > 0 ? IntakeReason.POSTS_APPROVED : IntakeReason.NO_POSTS);
    }
}
