package org.tonghu.institution.institution.web;

import org.springframework.stereotype.Component;
import org.tonghu.institution.institution.Institution;
import org.tonghu.institution.institution.Institutions;
import org.tonghu.institution.institution.Sight;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.problem.NotFound;

/** Finds the institution that a path names, for a caller. */
@Component
final class ReadInstitution {

    private final Institutions institutions;

    ReadInstitution(Institutions institutions) {
        this.institutions = institutions;
    }

    static Sight sight(Caller caller) {
        return new Sight(caller.reach(), caller.isService());
    }

    /**
     * @throws NotFound if there is none, or it is out of the caller's sight
     */
    Institution read(Caller caller, String code) {
        if (!code.matches(Institution.Code.FORM)) throw new NotFound("institution", code);
        return institutions
                .find(new Institution.Code(code), sight(caller))
                .orElseThrow(() -> new NotFound("institution", code));
    }
}
