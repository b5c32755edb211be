package org.tonghu.starter.access;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Collection;

/**
 * A response record that shows personal data of children. Each answer with it, alone or as rows of
 * a page, is written to the access log before it leaves. Left-behind women, who have records of
 * their own beside the children's, count as well.
 */
public interface ShowsChildren {

    /** Ids of the children, and of women's own records, whose personal data the record shows. */
    @JsonIgnore
    Collection<String> childrenShown();
}
