package org.tonghu.registry.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.child.ChildQuery;
import org.tonghu.registry.child.Children;
import org.tonghu.registry.classification.Category;
import org.tonghu.registry.division.Division;
import org.tonghu.registry.division.Divisions;
import org.tonghu.registry.division.Jurisdictions;
import org.tonghu.registry.leftbehindwoman.LeftBehindWomen;
import org.tonghu.registry.listing.Sight;

/** Freezes what the register says of each village on the day of a round. */
public final class CountPlaces {

    private static final ChildQuery HERE =
            new ChildQuery(null, null, null, null, null, null, null, null, null, false);
    private static final Set<Category> DIFFICULTY =
            Set.of(
                    Category.DE_FACTO_UNATTENDED,
                    Category.POOR_FAMILY,
                    Category.SEVERE_CONDITION,
                    Category.TEMPORARY_DIFFICULTY);

    private final Children children;
    private final LeftBehindWomen women;
    private final Divisions divisions;
    private final Jurisdictions jurisdictions;

    public CountPlaces(
            Children children,
            LeftBehindWomen women,
            Divisions divisions,
            Jurisdictions jurisdictions) {
        this.children = children;
        this.women = women;
        this.divisions = divisions;
        this.jurisdictions = jurisdictions;
    }

    /** The townships that the unit answers for, each with its villages. */
    public List<TownshipReport> of(Survey survey) {
        var counted = counted(survey);
        var names = new HashMap<String, String>();
        var villages = new TreeMap<String, Set<String>>();
        for (var it : divisions.ofEdition(Division.LAST_PUBLIC_EDITION)) {
            names.put(it.code(), it.name());
            if (it.code().length() >= Division.TOWNSHIP_DIGITS) {
                place(villages, it.code());
            }
        }
        counted.keySet().forEach(it -> place(villages, it));
        var reports = new ArrayList<TownshipReport>();
        villages.forEach((township, places) -> {
            var unit = jurisdictions.managingUnit(township, survey.asOf()).orElse("");
            if (!unit.isEmpty() && jurisdictions.lineOf(unit).contains(survey.unit())) {
                var sheets = sheets(township, places, counted, names);
                reports.add(report(survey, township, unit, sheets, names));
            }
        });
        return reports;
    }

    private Map<String, Figures> counted(Survey survey) {
        var counted = new HashMap<String, Figures>();
        var sight = new Sight(false, Set.of(survey.unit()));
        children.each(
                HERE,
                sight,
                it -> counted.merge(it.facts().residence().code(), figures(it), Figures::plus));
        for (var woman : women.presentOn(survey.asOf(), null)) {
            if (woman.visibleTo().contains(survey.unit())) {
                var one = new Figures(0, 0, 0, 0, 1, 0, 0);
                counted.merge(woman.residence().code(), one, Figures::plus);
            }
        }
        return counted;
    }

    private static Figures figures(Child child) {
        var categories = child.dossier().current().classification().categories();
        var leftBehind = categories.contains(Category.RURAL_LEFT_BEHIND);
        var difficulty = categories.stream().anyMatch(DIFFICULTY::contains);
        return new Figures(
                one(leftBehind),
                one(difficulty),
                one(categories.contains(Category.DE_FACTO_UNATTENDED)),
                one(categories.contains(Category.ORPHAN)),
                0,
                0,
                one(leftBehind && difficulty));
    }

    private static long one(boolean counts) {
        return counts ? 1 : 0;
    }

    private static void place(Map<String, Set<String>> villages, String code) {
        var township = code.substring(0, Division.TOWNSHIP_DIGITS);
        var places = villages.computeIfAbsent(township, _ -> new TreeSet<>());
        if (code.length() == Division.VILLAGE_DIGITS) {
            places.add(code);
        }
    }

    private TownshipReport report(
            Survey survey,
            String township,
            String unit,
            List<VillageSheet> sheets,
            Map<String, String> names) {
        return new TownshipReport(
                TownshipReport.id(survey.id(), township),
                0,
                survey.id(),
                township,
                names.getOrDefault(township, township),
                unit,
                visibleTo(township, sheets, survey.asOf()),
                survey.asOf(),
                survey.dueOn(),
                TownshipReport.State.COLLECTING,
                sheets,
                null,
                null);
    }

    private List<String> visibleTo(String township, List<VillageSheet> sheets, LocalDate day) {
        var codes = new ArrayList<>(jurisdictions.visibleTo(township, day));
        sheets.stream()
                .map(VillageSheet::village)
                .filter(it -> !codes.contains(it))
                .forEach(codes::add);
        return codes;
    }

    /** Those whose village is not known stand on a sheet of their own, lest the sum miss them. */
    private static List<VillageSheet> sheets(
            String township,
            Set<String> places,
            Map<String, Figures> counted,
            Map<String, String> names) {
        var sheets = new ArrayList<VillageSheet>();
        if (counted.containsKey(township)) {
            sheets.add(sheet(township, "未落实到村", counted));
        }
        for (var code : places) {
            sheets.add(sheet(code, names.getOrDefault(code, code), counted));
        }
        return sheets;
    }

    private static VillageSheet sheet(String place, String name, Map<String, Figures> counted) {
        var frozen = counted.getOrDefault(place, Figures.NONE);
        return new VillageSheet(place, name, frozen, List.of(), null);
    }
}
