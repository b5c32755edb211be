package org.tonghu.institution.institution.web;

import org.tonghu.institution.institution.rules.Warning;
import org.tonghu.starter.problem.Language;

/** Something to look at, in the reader's language. */
record WarningView(Warning code, String clause, String message) {

    static WarningView of(Warning warning) {
        return new WarningView(
                warning, warning.clause(), Language.current().pick(warning.zh(), warning.en()));
    }
}
