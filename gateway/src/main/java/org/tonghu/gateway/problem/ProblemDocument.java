package org.tonghu.gateway.problem;

/** RFC 9457 problem details. */
record ProblemDocument(
        String type, String title, int status, String detail, String instance, String traceId) {

    static ProblemDocument of(Fault fault, boolean english, String instance, String traceId) {
        return new ProblemDocument(
                "/problems/" + fault.code(),
                fault.title(english),
                fault.status().value(),
                fault.detail(english),
                instance,
                traceId);
    }
}
