package org.tonghu.registry.leftbehindwoman.support;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.ChildRecords;
import org.tonghu.registry.child.FileEntry;
import org.tonghu.registry.leftbehindwoman.LeftBehindWomen;
import org.tonghu.starter.time.BusinessClock;

/**
 * Keeps her links to children's records true when those are joined or parted. Her own record is
 * seen by her place, not by the child's; a link to a child out of the reader's sight is never
 * shown, so that nothing has to be done when a child moves or is sealed.
 */
@Component
class LinksOfWomen implements ChildRecords {

    private final LeftBehindWomen women;
    private final BusinessClock clock;

    LinksOfWomen(LeftBehindWomen women, BusinessClock clock) {
        this.women = women;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "left-behind-women";
    }

    @Override
    public void seenBy(String child, List<String> codes) {
        // her record goes by her own place
    }

    @Override
    public void follow(String from, String to, String joining) {
        women.linkedTo(from).forEach(it -> women.save(it.follow(from, to, joining), clock.today()));
    }

    @Override
    public void comeBack(String joining) {
        women.joinedBy(joining).forEach(it -> women.save(it.comeBack(joining), clock.today()));
    }

    /** Her record is no paper of the child's file. */
    @Override
    public List<FileEntry> of(String child) {
        return List.of();
    }
}
