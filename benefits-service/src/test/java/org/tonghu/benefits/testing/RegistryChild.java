package org.tonghu.benefits.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A child as the registry tells of it. */
public final class RegistryChild {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    final String id = "child-" + NUMBER.incrementAndGet();
    long revision = 1;
    private String birthDate = "2010-05-01";
    private String unit = "ZZ-410122";
    private String township = "410122101";
    private boolean hiv;
    private String hivSince = "null";
    private String adoptedOn = "null";
    private String leftOn = "null";
    private final List<String> care =
            new ArrayList<>(
                    List.of("{\"care\":\"FAMILY\",\"institution\":null,\"from\":\"2010-05-01\"}"));
    private final List<String> categories = new ArrayList<>();
    private final List<String> schooling = new ArrayList<>();
    private final List<String> aid = new ArrayList<>();

    public static RegistryChild aChild() {
        return new RegistryChild();
    }

    public String id() {
        return id;
    }

    public RegistryChild bornOn(String day) {
        birthDate = day;
        return this;
    }

    public RegistryChild of(String otherUnit, String otherTownship) {
        unit = otherUnit;
        township = otherTownship;
        return this;
    }

    public RegistryChild livingWithHiv() {
        hiv = true;
        return this;
    }

    public RegistryChild livingWithHivSince(String day) {
        hiv = true;
        hivSince = quoted(day);
        return this;
    }

    public RegistryChild orphanSince(String day) {
        return in("ORPHAN", day, null);
    }

    public RegistryChild in(String category, String from, String to) {
        categories.add(
                "{\"category\":\"%s\",\"from\":\"%s\",\"to\":%s}"
                        .formatted(category, from, quoted(to)));
        return this;
    }

    public RegistryChild withoutCategories() {
        categories.clear();
        return this;
    }

    public RegistryChild at(String stage, String from, String to) {
        schooling.add(
                "{\"stage\":\"%s\",\"fullTime\":true,\"from\":\"%s\",\"to\":%s}"
                        .formatted(stage, from, quoted(to)));
        return this;
    }

    public RegistryChild receiving(String kind, String amount) {
        aid.add("{\"aid\":\"%s\",\"monthlyAmount\":%s}".formatted(kind, quoted(amount)));
        return this;
    }

    public RegistryChild movedTo(String institution, String day) {
        care.add(
                "{\"care\":\"INSTITUTION\",\"institution\":\"%s\",\"from\":\"%s\"}"
                        .formatted(institution, day));
        return this;
    }

    public RegistryChild leftOn(String day) {
        leftOn = quoted(day);
        return this;
    }

    String json() {
        return """
        {"child":"%s","revision":%d,"birthDate":"%s","unit":"%s","division":"%s",
         "visibleTo":["ZZ-MCA","%s","%s"],"care":%s,"categories":%s,"schooling":%s,"disabilities":[],
         "economicStatus":[],"aidReceived":%s,"livingWithHiv":%s,
         "livingWithHivSince":%s,"adoptedOn":%s,"leftOn":%s}
        """
                .formatted(
                        id,
                        revision,
                        birthDate,
                        unit,
                        township,
                        unit,
                        township,
                        care,
                        categories,
                        schooling,
                        aid,
                        hiv,
                        hivSince,
                        adoptedOn,
                        leftOn);
    }

    private static String quoted(String text) {
        return text == null ? "null" : '"' + text + '"';
    }
}
