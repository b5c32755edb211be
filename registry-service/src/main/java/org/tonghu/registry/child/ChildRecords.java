package org.tonghu.registry.child;

import java.util.List;

/**
 * Records of one kind that hang on a child: visits, applications, papers. Whatever happens to the
 * child as a whole happens to them: it moves to another unit, is joined with the same child's other
 * record, is sealed. Each step may be told again and then changes nothing.
 */
public interface ChildRecords {

    /** Plural noun of the API, e.g. {@code visits}. */
    String kind();

    /**
     * Who may see the child's records from now on; nobody but the keepers for {@link
     * org.tonghu.registry.listing.Sight#SEALED}.
     */
    void seenBy(String child, List<String> codes);

    /** The records of one child belong to another from now on; each remembers the joining. */
    void follow(String from, String to, String joining);

    /** Takes back a joining: what had followed returns, what was added since stays. */
    void comeBack(String joining);

    /** The child's records of this kind for its file (一人一档), the oldest first. */
    List<FileEntry> of(String child);
}
