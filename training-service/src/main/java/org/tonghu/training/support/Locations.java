package org.tonghu.training.support;

/** Where the records of this service are found. */
public final class Locations {

    private static final String BASE = "/api/training/v1/";

    private Locations() {}

    public static String of(String collection, String id) {
        return BASE + collection + '/' + id;
    }
}
