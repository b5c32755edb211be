package org.tonghu.starter.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** For an answer that is given a second time without its handler: it shows the same children. */
public interface ShownAgain {

    /** Request attribute with the ids of the children that the answer shows, once it is logged. */
    String CHILDREN = ShownAgain.class.getName() + ".children";

    /**
     * Returns when the entry is on disk.
     *
     * @throws org.tonghu.starter.problem.Problem 503: then nothing may be shown
     */
    void log(List<String> children, HttpServletRequest request);
}
