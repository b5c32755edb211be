package org.tonghu.institution.transfer;

import org.tonghu.institution.institution.Institution;

/** A child is moved from where it lives: asked again at each step that relies on it. */
public record ChildAtSource(CareArrangements arrangements) {

    /**
     * @throws org.tonghu.starter.domain.Refused if the registry knows the child elsewhere
     */
    public void mustHold(String child, Institution source) {
        var place = arrangements.institutionOf(child);
        if (!place.filter(source.code().value()::equals).isPresent())
            throw TransferRule.CHILD_NOT_THERE.refused(source.name());
    }
}
