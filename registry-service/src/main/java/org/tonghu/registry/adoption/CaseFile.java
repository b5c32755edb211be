package org.tonghu.registry.adoption;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that was done about an adoption; personal, and sealed as a whole. */
public record CaseFile(
        Preparation preparation,
        List<Candidate> candidates,
        @Nullable DomesticSearch search,
        @Nullable Submission abroad,
        @Nullable Obstacle obstacle,
        @Nullable Registration registration,
        @Nullable Closure closure) {

    public static final CaseFile EMPTY =
            new CaseFile(Preparation.NONE, List.of(), null, null, null, null, null);

    public CaseFile {
        candidates = List.copyOf(candidates);
    }

    CaseFile with(Preparation prepared) {
        return new CaseFile(prepared, candidates, search, abroad, obstacle, registration, closure);
    }

    CaseFile and(Candidate candidate) {
        var all = Stream.concat(candidates.stream(), Stream.of(candidate)).toList();
        return new CaseFile(preparation, all, search, abroad, obstacle, registration, closure);
    }

    CaseFile with(DomesticSearch exhausted) {
        return new CaseFile(
                preparation, candidates, exhausted, abroad, obstacle, registration, closure);
    }

    CaseFile with(Submission submitted) {
        return new CaseFile(
                preparation, candidates, search, submitted, obstacle, registration, closure);
    }

    CaseFile with(@Nullable Obstacle why) {
        return new CaseFile(preparation, candidates, search, abroad, why, registration, closure);
    }

    CaseFile with(@Nullable Registration registered) {
        return new CaseFile(preparation, candidates, search, abroad, obstacle, registered, closure);
    }

    CaseFile with(@Nullable Closure ended) {
        return new CaseFile(preparation, candidates, search, abroad, obstacle, registration, ended);
    }

    CaseFile reopened() {
        return new CaseFile(preparation, candidates, search, abroad, null, null, null);
    }

    /** Files tell of people. */
    @Override
    public String toString() {
        return "CaseFile";
    }
}
