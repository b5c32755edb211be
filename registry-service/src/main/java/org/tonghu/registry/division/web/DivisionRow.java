package org.tonghu.registry.division.web;

import org.jspecify.annotations.Nullable;
import org.tonghu.registry.division.Division;

record DivisionRow(
        String code, String edition, String name, Division.Level level, @Nullable String parent) {

    static DivisionRow of(Division division) {
        return new DivisionRow(
                division.code(),
                division.edition(),
                division.name(),
                division.level(),
                division.parent());
    }
}
